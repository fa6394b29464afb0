import type { Span } from "../../src/text/span.ts";

/**
 * The obviously right matcher: at every place of the text every pattern is laid against it unit by unit. Slow, and written from
 * the law alone, so that the fast one has something to agree with.
 */
export interface NaiveMatch extends Span {
  readonly pattern: string;
}

/** Every occurrence of every pattern that stands alone, in order of start and then of length. */
export function occurrences(patterns: readonly string[], text: string): readonly NaiveMatch[] {
  const found: NaiveMatch[] = [];
  for (let start = 0; start < text.length; start++) {
    for (const pattern of patterns) {
      const end = start + pattern.length;
      if (stands(pattern, text, start) && isEdge(text, start) && isEdge(text, end)) found.push({ start, end, pattern });
    }
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Leftmost-longest: from the left, of all that begin first the longest; then on behind it. */
export function leftmostLongest<Match extends Span>(found: readonly Match[]): readonly Match[] {
  const chosen: Match[] = [];
  let behind = 0;
  for (;;) {
    const open = found.filter((match) => match.start >= behind);
    if (open.length === 0) return chosen;
    const first = Math.min(...open.map((match) => match.start));
    const longest = Math.max(...open.filter((match) => match.start === first).map((match) => match.end));
    chosen.push(...open.filter((match) => match.start === first && match.end === longest));
    behind = longest;
  }
}

function stands(pattern: string, text: string, start: number): boolean {
  for (let index = 0; index < pattern.length; index++) {
    if (text.charCodeAt(start + index) !== pattern.charCodeAt(index)) return false;
  }
  return true;
}

/** Letters of alphabets that are written in words, figures, marks on them, and the underscore of identifiers. */
const IN_WORD = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}\p{M}_]$/u;

/** No edge: a word goes on from one side to the other. */
const isEdge = (text: string, at: number): boolean =>
  at <= 0 || at >= text.length || !(IN_WORD.test(text.charAt(at - 1)) && IN_WORD.test(text.charAt(at)));

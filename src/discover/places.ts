import type { Span } from "../text/span.ts";
import { slice } from "../text/span.ts";
import type { Phrase } from "./phrases.ts";
import type { Side } from "./side.ts";
import { tokensOf } from "./tokens.ts";

/** Where one of the phrases stands in a segment first; texts are read again, since no run keeps their tokens. */
export function placeOf(side: Side, segment: number, phrases: readonly Phrase[]): Span | undefined {
  const tokens = tokensOf(side.texts[segment]!);
  const numbers = tokens.map((token) => side.numberOf(token.text));
  for (const at of numbers.keys()) {
    const found = phrases.find((phrase) => phrase.tokens.every((token, index) => numbers[at + index] === token));
    if (found === undefined) continue;
    return { start: tokens[at]!.span.start, end: tokens[at + found.tokens.length - 1]!.span.end };
  }
  return undefined;
}

/** The writings of a phrase, the most frequent first; of two that differ in capitals only the one with fewer speaks for both. */
export function writings(
  side: Side,
  places: readonly { readonly segment: number; readonly span: Span }[],
): readonly string[] {
  const counts = new Map<string, { text: string; count: number }>();
  for (const { segment, span } of places) {
    const text = slice(side.texts[segment]!.text, span).replace(WHITE_SPACE, " ");
    const known = counts.get(text.toLowerCase());
    if (known === undefined) counts.set(text.toLowerCase(), { text, count: 1 });
    else {
      known.count++;
      if (capitalsIn(text) < capitalsIn(known.text)) known.text = text;
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).map(({ text }) => text);
}

const WHITE_SPACE = /\s+/g;
const CAPITAL = /\p{Lu}/gu;
const capitalsIn = (text: string): number => text.match(CAPITAL)?.length ?? 0;

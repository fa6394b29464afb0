import { fold } from "../text/fold.ts";
import type { ProtectedSpan, Span } from "../text/span.ts";
import { settle } from "../markup/settle.ts";
import { APOSTROPHE, BARRIER, isCommonHan, isDigit, isWordUnit, SPACE } from "../text/unit.ts";

/** A Han character or a word, and where it stands. */
export interface Token {
  /** Folded: small letters, simplified characters, no possessive. Empty for what no phrase reaches across. */
  readonly text: string;
  readonly span: Span;
}

/** A text of one side, and what is to be seen in it otherwise than as written. */
export interface SideText {
  readonly text: string;
  /** What is no prose. */
  readonly protect: readonly ProtectedSpan[];
  /** Terms of the glossary, in order and apart: each counts as one token, the same in both languages. */
  readonly known: readonly KnownTerm[];
}

export interface KnownTerm {
  readonly concept: string;
  readonly span: Span;
}

/** Stands before the concept of a known term; no word begins so. */
export const KNOWN = "=";

/** Runs of letters that are longer are no words. */
const LONGEST_WORD = 40;

/**
 * A text as the phrases of either language see it: every Han character for itself, words of an alphabet whole, articles left out.
 * Punctuation, figures and protected stretches part phrases; white space, hyphens and quotation marks do not.
 */
export function tokensOf({ text, protect, known }: SideText): readonly Token[] {
  const masked = known.length === 0 ? protect : settle(protect, known.map(({ span: { start, end } }) => ({ start, end })));
  const { units, length, start, end } = fold(text, { protect: masked });
  const names = new Map(known.map(({ concept, span }) => [span.start, KNOWN + concept]));
  const tokens: Token[] = [];
  let at = 0;
  while (at < length) {
    const unit = units[at]!;
    if (unit === SPACE || (unit === AMPERSAND && at > 0 && isWordUnit(units[at - 1]!))) {
      at++;
      continue;
    }
    const to = isWordUnit(unit) ? wordEnd(units, at, length) : at + 1;
    const span = { start: start(at), end: end(to - 1) };
    const word = unit === BARRIER ? (names.get(span.start) ?? "") : isTerm(unit) ? wordAt(units, at, to) : "";
    if (!ARTICLES.has(word)) tokens.push({ text: word, span });
    at = to;
  }
  return tokens;
}

/** R&D is two letters, as research and development is two words. */
const AMPERSAND = 0x26;
const ARTICLES = new Set(["a", "an", "the"]);

const isTerm = (unit: number): boolean => isWordUnit(unit) || isCommonHan(unit);

function wordEnd(units: Uint16Array, from: number, length: number): number {
  let to = from + 1;
  while (to < length && (isWordUnit(units[to]!) || (units[to] === APOSTROPHE && isWordUnit(units[to + 1] ?? 0)))) to++;
  return to;
}

const S = 0x73;

function wordAt(units: Uint16Array, from: number, to: number): string {
  if (to - from > LONGEST_WORD || units.subarray(from, to).every(isDigit)) return "";
  const isPossessive = to - from > 2 && units[to - 1] === S && units[to - 2] === APOSTROPHE;
  return String.fromCharCode(...units.subarray(from, isPossessive ? to - 2 : to));
}

import { settle } from "../markup/settle.ts";
import { fold } from "../text/fold.ts";
import type { ProtectedSpan, Span } from "../text/span.ts";
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
export function tokensOf(side: SideText): readonly Token[] {
  const folded = fold(side.text, { protect: masksOf(side) });
  const { units, length } = folded;
  const names = new Map(side.known.map(({ concept, span }) => [span.start, KNOWN + concept]));
  const tokens: Token[] = [];
  for (let at = 0; at < length; ) {
    const next = tokenEnd(units, at, length);
    const last = withoutPossessive(units, at, next);
    const span = { start: folded.start(at), end: folded.end(last - 1) };
    const text = units[at] === BARRIER ? (names.get(span.start) ?? "") : textOf(units, at, last);
    if (text !== undefined && !ARTICLES.has(text)) tokens.push({ text, span });
    at = next;
  }
  return tokens;
}

const masksOf = ({ protect, known }: SideText): readonly ProtectedSpan[] =>
  known.length === 0
    ? protect
    : settle(
        protect,
        known.map(({ span: { start, end } }) => ({ start, end })),
      );

const ARTICLES = new Set(["a", "an", "the"]);

function tokenEnd(units: Uint16Array, from: number, length: number): number {
  let to = from + 1;
  if (!isWordUnit(units[from]!)) return to;
  while (to < length && (isWordUnit(units[to]!) || (units[to] === APOSTROPHE && isWordUnit(units[to + 1] ?? 0)))) to++;
  return to;
}

const S = 0x73;

const withoutPossessive = (units: Uint16Array, from: number, to: number): number =>
  to - from > 2 && units[to - 1] === S && units[to - 2] === APOSTROPHE ? to - 2 : to;

/** R&D is two letters, as research and development is two words. */
const AMPERSAND = 0x26;

/** Undefined for what parts nothing. */
function textOf(units: Uint16Array, from: number, to: number): string | undefined {
  const unit = units[from]!;
  if (unit === SPACE || (unit === AMPERSAND && isWordUnit(units[from - 1] ?? 0))) return undefined;
  if (!isWordUnit(unit) && !isCommonHan(unit)) return "";
  if (to - from > LONGEST_WORD || units.subarray(from, to).every(isDigit)) return "";
  return String.fromCharCode(...units.subarray(from, to));
}

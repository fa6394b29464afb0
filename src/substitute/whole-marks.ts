import type { Span } from "../text/span.ts";

const PAIRS: readonly (readonly [string, string])[] = [
  ["“", "”"],
  ["‘", "’"],
  ["「", "」"],
  ["『", "』"],
  ["《", "》"],
  ["〈", "〉"],
];

/**
 * A span that cuts a pair of quotation marks grows by the other one where it stands next to it: of “一带一路”倡议 a match of
 * 一带一路倡议 begins behind “ and would leave it alone.
 */
export function withWholeMarks(text: string, span: Span): Span {
  let { start, end } = span;
  for (const [opening, closing] of PAIRS) {
    const balance = surplus(text.slice(start, end), opening, closing);
    if (balance < 0 && text.charAt(start - 1) === opening) start--;
    if (balance > 0 && text.charAt(end) === closing) end++;
  }
  return { start, end };
}

const surplus = (text: string, opening: string, closing: string): number =>
  text.split(opening).length - text.split(closing).length;

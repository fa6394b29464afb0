import type { Folded } from "./fold.ts";
import { standsAt } from "./stands-at.ts";

/** Which pairs of units a text has, by their hash: what it has not need not be looked for. Worth its room in long texts only. */
type Pairs = Uint8Array | undefined;
const LONG = 4096;
const PAIRS = 0x10000;
const pairOf = (first: number, second: number): number => (Math.imul(first, 0x9e3b) + second) & (PAIRS - 1);

const known = new WeakMap<Folded, { readonly pairs: Pairs; readonly answers: Map<string, boolean> }>();

/** Does a folded text have `pattern` anywhere, be it inside a word? Asked for every occurrence of a term, answered once a text. */
export function contains(folded: Folded, pattern: string): boolean {
  let text = known.get(folded);
  if (text === undefined) {
    text = { pairs: folded.length < LONG ? undefined : pairsOf(folded), answers: new Map() };
    known.set(folded, text);
  }
  let answer = text.answers.get(pattern);
  if (answer === undefined) {
    answer = mayContain(text.pairs, pattern) && stands(folded, pattern);
    text.answers.set(pattern, answer);
  }
  return answer;
}

function pairsOf({ units, length }: Folded): Pairs {
  const pairs = new Uint8Array(PAIRS);
  let first = units[0]!;
  for (let at = 1; at < length; at++) {
    const second = units[at]!;
    pairs[pairOf(first, second)] = 1;
    first = second;
  }
  return pairs;
}

function mayContain(pairs: Pairs, pattern: string): boolean {
  for (let at = 1; pairs !== undefined && at < pattern.length; at++) {
    if (pairs[pairOf(pattern.charCodeAt(at - 1), pattern.charCodeAt(at))] === 0) return false;
  }
  return true;
}

function stands(folded: Folded, pattern: string): boolean {
  const { units, length } = folded;
  const first = pattern.charCodeAt(0);
  for (let at = 0; at + pattern.length <= length; at++) {
    if (units[at] === first && standsAt(folded, pattern, at)) return true;
  }
  return false;
}

import type { Folded } from "./fold.ts";
import { noted } from "./noted.ts";
import { standsAt } from "./stands-at.ts";

/**
 * The even places of pairs of units by the hash of the pair, as chains: half of the last place of each, and for each place that of the one
 * before it. Three units in a row have a pair at an even place.
 */
interface Places {
  readonly last: Int32Array;
  readonly before: Int32Array;
}

/** A longer text is read once for all patterns, a shorter one for each. */
const LONG = 4096;
const PAIRS = 0x10000;
const pairOf = (first: number, second: number): number => (Math.imul(first, 0x9e3b) + second) & (PAIRS - 1);

const askedOf = noted((folded: Folded) => ({
  places: folded.length < LONG ? undefined : placesIn(folded),
  answers: new Map<string, boolean>(),
}));

/** Does a folded text have `pattern` anywhere, be it inside a word? Asked for every occurrence of a term, answered once a text. */
export function contains(folded: Folded, pattern: string): boolean {
  const { places, answers } = askedOf(folded);
  let answer = answers.get(pattern);
  if (answer === undefined) {
    answer = places === undefined || pattern.length < 3 ? stands(folded, pattern) : isAmong(places, folded, pattern);
    answers.set(pattern, answer);
  }
  return answer;
}

function placesIn({ units, length }: Folded): Places {
  const last = new Int32Array(PAIRS).fill(-1);
  const before = new Int32Array((length >> 1) + 1);
  for (let half = 0; 2 * half + 1 < length; half++) {
    const pair = pairOf(units[2 * half]!, units[2 * half + 1]!);
    before[half] = last[pair]!;
    last[pair] = half;
  }
  return { last, before };
}

function isAmong({ last, before }: Places, folded: Folded, pattern: string): boolean {
  return [0, 1].some((odd) => {
    let half = last[pairOf(pattern.charCodeAt(odd), pattern.charCodeAt(odd + 1))]!;
    while (half >= 0 && !standsAt(folded, pattern, 2 * half - odd)) half = before[half]!;
    return half >= 0;
  });
}

function stands(folded: Folded, pattern: string): boolean {
  const { units, length } = folded;
  const first = pattern.charCodeAt(0);
  let at = units.indexOf(first);
  while (at >= 0 && at < length && !standsAt(folded, pattern, at)) at = units.indexOf(first, at + 1);
  return at >= 0 && at < length;
}

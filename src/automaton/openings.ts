import { ASKED, HAN_LIKE, IN_WORD, isInWord, learnWord, SIGN, wordTable } from "../text/word-table.ts";
import { PAIR_FACTOR, wordOpening } from "./head.ts";
import type { Automaton } from "./layout.ts";

/**
 * The first pass: at which places does a text show an opening (`head.ts`) of some pattern? It is the only pass that sees every unit,
 * so it is built for the processor. A filter, a bit map small enough for the nearest memory, is asked for each place; no question
 * depends on the answer before, so several are under way at once. The answer is not branched upon: every place is written down, and
 * the bit decides whether the next one overwrites it. Units are taken in groups of 32, whose kinds make one number: where words begin
 * and end is then found by arithmetic, and what a group does not have is not looked for.
 *
 * Places are collected slice by slice, so that what is written down stays small and near.
 */
export const SLICE = 2048;
const GROUP = 32;

export interface Places {
  count: number;
  /** In text order. */
  readonly at: Int32Array;
}

export const newPlaces = (): Places => ({ count: 0, at: new Int32Array(2 * (SLICE + GROUP)) });

/**
 * Collects from the units from `from` up to `to`, at most `SLICE` further on. Everything the loops change is in local variables;
 * hence one function.
 *
 * @returns the place to go on from: `to`, or behind the word that stands there.
 */
export function collectOpenings(
  automaton: Automaton,
  units: Uint16Array,
  length: number,
  from: number,
  to: number,
  places: Places,
): number {
  const { filter, filterShift, singles, hasSingles, hasSigns } = automaton;
  const found = places.at;
  const words = wordTable();
  let count = 0;
  let at = from;
  if (at > 0 && at < to && isInWord(words, units[at - 1]!)) while (at < to && isInWord(words, units[at]!)) at++;
  let start = at;
  let isInside = 0;
  while (at < to) {
    const size = to - at < GROUP ? to - at : GROUP;
    const first = count;
    let bits = 0;
    let some = 0;
    let every = ASKED;
    for (let index = at; index < at + size; index++) {
      const entry = words[units[index]!]!;
      bits = (bits << 1) | ((entry & IN_WORD) >> 1);
      some |= entry;
      every &= entry;
    }
    if (every === 0) {
      for (let index = at; index < at + size; index++) learnWord(units[index]!);
      continue;
    }
    if ((some & HAN_LIKE) !== 0) {
      const end = at + size < length ? at + size : length - 1;
      let before = units[at]!;
      for (let index = at; index < end; index++) {
        const next = units[index + 1]!;
        const bit = Math.imul((before << 16) | next, PAIR_FACTOR) >>> filterShift;
        found[count] = index;
        count += (filter[bit >>> 5]! >>> (bit & 31)) & 1;
        before = next;
      }
    }
    if ((hasSingles && (some & HAN_LIKE) !== 0) || (hasSigns && (some & SIGN) !== 0)) {
      for (let index = at; index < at + size; index++) {
        const unit = units[index]!;
        found[count] = index;
        count += (singles[unit >>> 5]! >>> (unit & 31)) & 1;
      }
    }
    if ((some & IN_WORD) !== 0 || isInside !== 0) {
      bits <<= GROUP - size;
      let edges = (bits ^ ((bits >>> 1) | (isInside << 31))) & (-1 << (GROUP - size));
      while (edges !== 0) {
        const offset = Math.clz32(edges);
        edges ^= 0x80000000 >>> offset;
        if (bits << offset < 0) start = at + offset;
        else {
          const bit = wordOpening(units, start, at + offset) >>> filterShift;
          found[count] = start;
          count += (filter[bit >>> 5]! >>> (bit & 31)) & 1;
        }
      }
      isInside = (bits >>> (GROUP - size)) & 1;
    }
    if (count - first > 1 && (some !== (ASKED | HAN_LIKE) || hasSingles)) sortPlaces(found, first, count);
    at += size;
  }
  if (isInside !== 0) {
    while (at < length && isInWord(words, units[at]!)) at++;
    const bit = wordOpening(units, start, at) >>> filterShift;
    found[count] = start;
    count += (filter[bit >>> 5]! >>> (bit & 31)) & 1;
  }
  places.count = count;
  return at;
}

/** Few and nearly in order. */
function sortPlaces(places: Int32Array, from: number, to: number): void {
  for (let index = from + 1; index < to; index++) {
    const place = places[index]!;
    let hole = index;
    while (hole > from && places[hole - 1]! > place) {
      places[hole] = places[hole - 1]!;
      hole--;
    }
    places[hole] = place;
  }
}

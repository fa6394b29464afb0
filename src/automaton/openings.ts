import { SPACE } from "../text/unit.ts";
import { HAN_LIKE, isInWord, SIGN, wordTable } from "../text/word-table.ts";
import { type Candidates, newCandidates, passes } from "./candidates.ts";
import { GROUP, type Groups, groupUnits, newGroups } from "./groups.ts";
import { wordHead, wordOpening, wordsHead } from "./head.ts";
import type { Automaton } from "./layout.ts";
import { pairBits, pairBitsUpTo, singleBits } from "./opening-bits.ts";

/**
 * The first pass: at which places does a text show what some pattern begins with? It is the only pass that sees every unit, so it is
 * built for the processor: units are taken in groups of 32, what a group does not have is not looked for, and where words begin and
 * end is found by arithmetic on the bits of one number. Of Chinese it finds the opening; of a word it has the whole head at hand, the
 * word and the one before. A slice of text is taken at a time, so that what is noted stays small and near.
 */
export const SLICE = 2048;

export interface Places {
  count: number;
  /** Openings of patterns that begin with no letter or digit, in text order. */
  readonly at: Int32Array;
  /** Heads of patterns that do. */
  readonly words: Candidates;
  readonly groups: Groups;
}

/** Every other unit may be a word, with a head of its own and one with the word before; and one more at the end. */
const MOST_WORD_HEADS = SLICE + 8;

export const newPlaces = (): Places => ({
  count: 0,
  at: new Int32Array(SLICE + GROUP),
  words: newCandidates(MOST_WORD_HEADS),
  groups: newGroups(SLICE),
});

/**
 * Collects from the units from `from` up to `to`, at most `SLICE` further on.
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
  const begin = behindWord(units, from, to);
  places.count = 0;
  places.words.count = 0;
  if (begin >= to) return begin;
  groupUnits(units, begin, to, places.groups);
  collectPairs(automaton, units, length, begin, to, places);
  return collectWords(automaton, units, length, begin, to, places);
}

function collectPairs(
  automaton: Automaton,
  units: Uint16Array,
  length: number,
  from: number,
  to: number,
  places: Places,
): void {
  const { openings, singles } = automaton;
  const singleKinds = (automaton.hasSingles ? HAN_LIKE : 0) | (automaton.hasSigns ? SIGN : 0);
  const { kinds } = places.groups;
  const found = places.at;
  let count = 0;
  for (let at = from, group = 0; at < to; at += GROUP, group++) {
    const kind = kinds[group]!;
    if ((kind & (HAN_LIKE | singleKinds)) === 0) continue;
    const end = Math.min(at + GROUP, to);
    let bits = 0;
    if ((kind & HAN_LIKE) !== 0)
      bits = at + GROUP < length ? pairBits(openings, units, at) : pairBitsUpTo(openings, units, at, length);
    if ((kind & singleKinds) !== 0) bits |= singleBits(singles, units, at, end);
    // What lies beyond the slice is asked for again in the next.
    if (end - at < GROUP) bits &= -1 << (GROUP - (end - at));
    while (bits !== 0) {
      const place = Math.clz32(bits);
      bits ^= 0x80000000 >>> place;
      found[count++] = at + place;
    }
  }
  places.count = count;
}

/** A word in sight, and the one before it: two words may be the head of a pattern when one space parts them. */
interface LastWord {
  start: number;
  end: number;
  opening: number;
}

function collectWords(
  automaton: Automaton,
  units: Uint16Array,
  length: number,
  from: number,
  to: number,
  places: Places,
): number {
  const last: LastWord = { start: -1, end: -2, opening: 0 };
  const open = collectWholeWords(automaton, units, from, to, places, last);
  let stop = to;
  if (open >= 0) {
    stop = behindWord(units, to, length);
    const opening = wordOpening(units, open, stop);
    if (open === last.end + 1 && units[last.end] === SPACE)
      addHead(automaton, places.words, last.start, wordsHead(last.opening, opening));
    addHead(automaton, places.words, open, wordHead(opening));
    last.start = open;
    last.end = stop;
    last.opening = opening;
  }
  // The last word may be a head with the first one of the next slice.
  const second = last.end + 1;
  if (second >= stop && second < length && units[last.end] === SPACE && isInWord(wordTable(), units[second]!)) {
    const opening = wordOpening(units, second, behindWord(units, second + 1, length));
    addHead(automaton, places.words, last.start, wordsHead(last.opening, opening));
  }
  return stop;
}

/**
 * The words that end before `to`. A function of its own, so that all it changes stays in registers.
 *
 * @returns where the word begins that does not, or −1.
 */
function collectWholeWords(
  { filter, filterShift }: Automaton,
  units: Uint16Array,
  from: number,
  to: number,
  { groups, words: found }: Places,
  last: LastWord,
): number {
  const { places, heads } = found;
  const space = 0x20;
  let count = 0;
  let start = from;
  let isInside = 0;
  let previousStart = -1;
  let previousEnd = -2;
  let previous = 0;
  for (let at = from, group = 0; at < to; at += 32, group++) {
    const words = groups.words[group]!;
    if ((words | isInside) === 0) continue;
    // A bit and its neighbour differ where a word begins or ends.
    const before = (words >>> 1) | (isInside << 31);
    let starts = words & ~before;
    let ends = before & ~words;
    isInside = words & 1;
    if (to - at < 32) {
      ends &= -1 << (32 - (to - at));
      isInside = (words >>> (32 - (to - at))) & 1;
    }
    while (ends !== 0) {
      const end = Math.clz32(ends);
      const next = Math.clz32(starts);
      ends ^= 0x80000000 >>> end;
      if (next < end) {
        start = at + next;
        starts ^= 0x80000000 >>> next;
      }
      const opening = wordOpening(units, start, at + end);
      if (start === previousEnd + 1 && units[previousEnd] === space) {
        const both = wordsHead(previous, opening);
        places[count] = previousStart;
        heads[count] = both;
        count += passes(filter, filterShift, both);
      }
      const lone = wordHead(opening);
      places[count] = start;
      heads[count] = lone;
      count += passes(filter, filterShift, lone);
      previous = opening;
      previousStart = start;
      previousEnd = at + end;
    }
    if (starts !== 0) start = at + Math.clz32(starts);
  }
  found.count = count;
  last.start = previousStart;
  last.end = previousEnd;
  last.opening = previous;
  return isInside === 0 ? -1 : start;
}

function addHead({ filter, filterShift }: Automaton, words: Candidates, place: number, head: number): void {
  words.places[words.count] = place;
  words.heads[words.count] = head;
  words.count += passes(filter, filterShift, head);
}

/** `at`, or behind the word that `at` is inside of. */
function behindWord(units: Uint16Array, at: number, to: number): number {
  const words = wordTable();
  if (at === 0 || !isInWord(words, units[at - 1]!)) return at;
  let next = at;
  while (next < to && isInWord(words, units[next]!)) next++;
  return next;
}

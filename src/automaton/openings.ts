import { SPACE } from "../text/unit.ts";
import { HAN_LIKE, IN_WORD, isInWord, SIGN, wordTable } from "../text/word-table.ts";
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
 * Collects from the units from `from` up to `to`, at most `SLICE` further on. What the loop changes is in local variables, which the
 * engine keeps in registers; hence one function.
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
  const { openings, singles, filter, filterShift } = automaton;
  const { groups, at: found } = places;
  const { places: wordPlaces, heads } = places.words;
  const singleKinds = (automaton.hasSingles ? HAN_LIKE : 0) | (automaton.hasSigns ? SIGN : 0);
  const begin = behindWord(units, from, to);
  let count = 0;
  let wordCount = 0;
  let start = begin;
  let isInside = 0;
  let previousStart = -1;
  let previousEnd = -2;
  let previous = 0;
  groupUnits(units, begin, to, groups);
  for (let at = begin, group = 0; at < to; at += GROUP, group++) {
    const kinds = groups.kinds[group]!;
    const rest = to - at < GROUP ? -1 << (GROUP - (to - at)) : -1;
    if ((kinds & HAN_LIKE) !== 0 || (kinds & singleKinds) !== 0) {
      let bits = 0;
      if ((kinds & HAN_LIKE) !== 0)
        bits = at + GROUP < length ? pairBits(openings, units, at) : pairBitsUpTo(openings, units, at, length);
      if ((kinds & singleKinds) !== 0) bits |= singleBits(singles, units, at, at + GROUP < to ? at + GROUP : to);
      bits &= rest;
      while (bits !== 0) {
        const place = Math.clz32(bits);
        bits ^= 0x80000000 >>> place;
        found[count++] = at + place;
      }
    }
    if (isInside === 0 && (kinds & IN_WORD) === 0) continue;
    // A bit and its neighbour differ where a word begins or ends.
    const words = groups.words[group]!;
    const before = (words >>> 1) | (isInside << 31);
    let starts = words & ~before;
    let ends = before & ~words & rest;
    while (ends !== 0) {
      const end = Math.clz32(ends);
      const next = Math.clz32(starts);
      ends ^= 0x80000000 >>> end;
      if (next < end) {
        start = at + next;
        starts ^= 0x80000000 >>> next;
      }
      const word = wordOpening(units, start, at + end);
      if (start === previousEnd + 1 && units[previousEnd] === SPACE) {
        const both = wordsHead(previous, word);
        wordPlaces[wordCount] = previousStart;
        heads[wordCount] = both;
        wordCount += passes(filter, filterShift, both);
      }
      const lone = wordHead(word);
      wordPlaces[wordCount] = start;
      heads[wordCount] = lone;
      wordCount += passes(filter, filterShift, lone);
      previous = word;
      previousStart = start;
      previousEnd = at + end;
    }
    if (starts !== 0) start = at + Math.clz32(starts);
    isInside = (words >>> (to - at < GROUP ? GROUP - (to - at) : 0)) & 1;
  }
  places.count = count;
  places.words.count = wordCount;
  let stop = Math.max(begin, to);
  if (isInside !== 0) {
    stop = behindWord(units, to, length);
    const word = wordOpening(units, start, stop);
    if (start === previousEnd + 1 && units[previousEnd] === SPACE) addHead(automaton, places.words, previousStart, wordsHead(previous, word));
    addHead(automaton, places.words, start, wordHead(word));
    previous = word;
    previousStart = start;
    previousEnd = stop;
  }
  // The last word may open a pattern with the first one of the next slice.
  const second = previousEnd + 1;
  if (second >= stop && second < length && units[previousEnd] === SPACE && isInWord(wordTable(), units[second]!)) {
    const word = wordOpening(units, second, behindWord(units, second + 1, length));
    addHead(automaton, places.words, previousStart, wordsHead(previous, word));
  }
  return stop;
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

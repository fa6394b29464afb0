import { FIRST_CJK, SPACE } from "../text/unit.ts";
import type { UnitsWithEdges } from "../text/word-edges.ts";
import { type Candidates, HEADS_A_PLACE, newCandidates, passes } from "./candidates.ts";
import { wordHead, wordOpening, wordsHead } from "./head.ts";
import type { Automaton } from "./layout.ts";

/** The words of a slice of text, and the loops that write and read them. */
export interface Words {
  /** @returns of the first word that was not asked, its place in the list of edges. */
  readonly collect: (automaton: Automaton, text: UnitsWithEdges, first: number, to: number) => number;
  /** Behind words, as places in the list of edges, where something follows which is not a mere space or sign. */
  readonly gaps: Int32Array;
  gapCount: number;
  readonly refine: (automaton: Automaton, text: UnitsWithEdges) => void;
  readonly found: Candidates;
}

/** What a slice has, between its two loops. */
interface Noted {
  /** Of the first word, its place in the list of edges. */
  first: number;
  /** Words that open a pattern. */
  count: number;
}

/** @param most words of a slice. */
export function newWords(most: number): Words {
  const openings = new Int32Array(most);
  const opening = new Int32Array(most);
  const gaps = new Int32Array(most);
  const found = newCandidates(HEADS_A_PLACE * most);
  const noted: Noted = { first: 0, count: 0 };
  const words: Words = {
    collect: (automaton, text, first, to) => {
      const edge = collect(automaton, text, first, to, noted, words);
      return edge;
    },
    gaps,
    gapCount: 0,
    refine: refineInto(openings, opening, noted, found),
    found,
  };
  const collect = collectInto(openings, opening, gaps);
  return words;
}

/**
 * A Latin word matches as a whole, so one number for each is enough, and one look. Of those that begin before `to` and have an end:
 * which open a pattern? They are all written down, and the list grows by those that do, for no processor could guess which.
 */
const collectInto =
  (knownOpenings: Int32Array, knownOpening: Int32Array, knownGaps: Int32Array) =>
  (
    { words: table, wordShift, hasSigns }: Automaton,
    { units, edges, edgeCount }: UnitsWithEdges,
    first: number,
    to: number,
    noted: Noted,
    words: Words,
  ): number => {
    const openings = knownOpenings;
    const found = knownOpening;
    const gaps = knownGaps;
    // Of two English words, one unit below this stands between them.
    const lastSign = hasSigns ? -1 : FIRST_CJK - 1;
    let count = 0;
    let gapCount = 0;
    let word = 0;
    let edge = first;
    let start = edges[first]!;
    for (; edge + 1 < edgeCount && start < to; edge += 2) {
      const end = edges[edge + 1]!;
      const next = edges[edge + 2]!;
      const opening = wordOpening(units, start, end);
      openings[word] = opening;
      found[count] = word;
      count += table[opening >>> wordShift]! >>> 2;
      gaps[gapCount] = edge + 1;
      // The sign of a difference, for no processor could guess this either.
      gapCount += ((lastSign - units[end]!) | (end + 1 - next)) >>> 31;
      word++;
      start = next;
    }
    // Behind the last word of all stands no edge to compare with.
    if (word > 0 && edge >= edgeCount && (gapCount === 0 || gaps[gapCount - 1] !== edge - 1))
      gaps[gapCount++] = edge - 1;
    openings[word] = edge + 1 < edgeCount ? wordOpening(units, edges[edge]!, edges[edge + 1]!) : 0;
    noted.first = first;
    noted.count = count;
    words.gapCount = gapCount;
    return edge;
  };

/** The whole heads: the word alone, or with the next one when a space joins them; two for each place at most. */
const refineInto =
  (knownOpenings: Int32Array, knownOpening: Int32Array, noted: Noted, into: Candidates): Words["refine"] =>
  ({ words: table, wordShift, filter, filterShift }, { units, edges }) => {
    const openings = knownOpenings;
    const found = knownOpening;
    const { places, heads } = into;
    const { first, count: words } = noted;
    let count = 0;
    for (let index = 0; index < words; index++) {
      const word = found[index]!;
      const edge = first + 2 * word;
      const opening = openings[word]!;
      const opens = table[opening >>> wordShift]!;
      const one = wordHead(opening);
      if ((opens & passes(filter, filterShift, one)) !== 0) {
        places[count] = edges[edge]!;
        heads[count++] = one;
      }
      if ((opens & 2) === 0) continue;
      const both = wordsHead(opening, openings[word + 1]!);
      if (passes(filter, filterShift, both) === 0) continue;
      // Behind the last word stands nonsense, which verification throws out.
      const end = edges[edge + 1]!;
      if (units[end] !== SPACE || edges[edge + 2]! - end !== 1) continue;
      places[count] = edges[edge]!;
      heads[count++] = both;
    }
    into.count = count;
  };

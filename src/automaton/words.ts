import { FIRST_CJK, SPACE } from "../text/unit.ts";
import type { UnitsWithEdges } from "../text/word-edges.ts";
import { type Candidates, HEADS_A_PLACE, newCandidates, passes } from "./candidates.ts";
import { wordHead, wordOpening, wordsHead } from "./head.ts";
import type { Automaton } from "./layout.ts";

/** The words of a slice of text, and the loops that write and read them. */
export interface Words {
  readonly noted: Noted;
  /** Behind words, as places in the list of edges, where something follows which is not a mere space or sign. */
  readonly gaps: Int32Array;
  readonly found: Candidates;
  readonly collect: ReturnType<typeof collectInto>;
  readonly refine: ReturnType<typeof refineInto>;
}

/** What is known of a slice between its two loops. */
interface Noted {
  /** Of the first word, its place in the list of edges. */
  first: number;
  /** How many words open a pattern, and how many gaps there are. */
  openings: number;
  gaps: number;
}

/** @param most words of a slice. */
export function newWords(most: number): Words {
  const openings = new Int32Array(most);
  const opening = new Int32Array(most);
  const gaps = new Int32Array(most);
  const found = newCandidates(HEADS_A_PLACE * most);
  const noted: Noted = { first: 0, openings: 0, gaps: 0 };
  const collect = collectInto(openings, opening, gaps, noted);
  return { noted, gaps, found, collect, refine: refineInto(openings, opening, noted, found) };
}

/**
 * A Latin word matches as a whole, so one number for each is enough, and one look. Of those that begin before `to` and have an end:
 * which open a pattern? They are all written down, and the list grows by those that do, for no processor could guess which. Gives
 * of the first word that was not asked its place in the list of edges.
 */
const collectInto =
  (knownOpenings: Int32Array, knownOpening: Int32Array, knownGaps: Int32Array, noted: Noted) =>
  (
    { words: table, wordShift, hasSigns }: Automaton,
    { units, edges, edgeCount }: UnitsWithEdges,
    first: number,
    to: number,
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
    noted.openings = count;
    noted.gaps = gapCount;
    return edge;
  };

/** The whole heads: the word alone, or with the next one when a space joins them; two for each place at most. */
const refineInto =
  (knownOpenings: Int32Array, knownOpening: Int32Array, noted: Noted, into: Candidates) =>
  ({ words: table, wordShift, filter, filterShift }: Automaton, { units, edges }: UnitsWithEdges): void => {
    const openings = knownOpenings;
    const found = knownOpening;
    const { places, heads } = into;
    const { first, openings: words } = noted;
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

import { FIRST_CJK } from "../text/unit.ts";
import type { UnitsWithEdges } from "../text/word-edges.ts";
import { type Candidates, passes } from "./candidates.ts";
import { wordHead, wordOpening, wordsHead } from "./head.ts";
import type { Automaton } from "./layout.ts";

/** The words of a slice of text. */
export interface Words {
  /** Of the first, its place in the list of edges. */
  first: number;
  /** The opening that each would be, and that of one word more. */
  readonly openings: Int32Array;
  /** Those that open a pattern. */
  openingCount: number;
  readonly opening: Int32Array;
  /** Those that something follows which is not a mere space or sign. */
  gapCount: number;
  readonly gaps: Int32Array;
}

export const newWords = (most: number): Words => ({
  first: 0,
  openings: new Int32Array(most),
  openingCount: 0,
  opening: new Int32Array(most),
  gapCount: 0,
  gaps: new Int32Array(most),
});

/**
 * A Latin word matches as a whole, so one number for each is enough, and one look. Of those that begin before `to` and have an end:
 * which open a pattern? They are all written down, and the list grows by those that do, for no processor could guess which.
 *
 * @param first of the first word in question, its place in the list of edges.
 * @returns that of the first word which was not asked.
 */
export function collectWords(
  { words: table, wordShift, hasSigns }: Automaton,
  { units, edges, edgeCount }: UnitsWithEdges,
  first: number,
  to: number,
  words: Words,
): number {
  const { openings, opening: found, gaps } = words;
  // Of two English words, one unit below this stands between them.
  const lastSign = hasSigns ? -1 : FIRST_CJK - 1;
  let count = 0;
  let gapCount = 0;
  let word = 0;
  let edge = first;
  for (; edge + 1 < edgeCount && edges[edge]! < to; edge += 2) {
    const end = edges[edge + 1]!;
    const opening = wordOpening(units, edges[edge]!, end);
    openings[word] = opening;
    found[count] = word;
    count += table[opening >>> wordShift]! >>> 2;
    gaps[gapCount] = edge + 1;
    // The sign of a difference, for no processor could guess this either.
    gapCount += ((lastSign - units[end]!) | (end + 1 - edges[edge + 2]!)) >>> 31;
    word++;
  }
  // Behind the last word of all stands no edge to compare with.
  if (word > 0 && edge >= edgeCount && (gapCount === 0 || gaps[gapCount - 1] !== edge - 1)) gaps[gapCount++] = edge - 1;
  openings[word] = edge + 1 < edgeCount ? wordOpening(units, edges[edge]!, edges[edge + 1]!) : 0;
  words.first = first;
  words.openingCount = count;
  words.gapCount = gapCount;
  return edge;
}

/** The whole heads: the word alone, or with the next one when a space joins them; two for each place at most. */
export function refineWords(
  { words: table, wordShift, filter, filterShift }: Automaton,
  { units, edges }: UnitsWithEdges,
  { first, openings, openingCount, opening: found }: Words,
  into: Candidates,
): void {
  const { places, heads } = into;
  // Literals, as in `layout.ts` and `unit.ts`.
  const space = 0x20;
  let count = 0;
  for (let index = 0; index < openingCount; index++) {
    const word = found[index]!;
    const edge = first + 2 * word;
    const opening = openings[word]!;
    const opens = table[opening >>> wordShift]!;
    const place = edges[edge]!;
    const one = wordHead(opening);
    places[count] = place;
    heads[count] = one;
    count += opens & passes(filter, filterShift, one);
    const end = edges[edge + 1]!;
    const both = wordsHead(opening, openings[word + 1]!);
    places[count] = place;
    heads[count] = both;
    const apart = (units[end]! ^ space) | (edges[edge + 2]! - end - 1);
    // The sign of what is not 0; behind the last word stands nonsense, which verification throws out.
    const isApart = (apart | (0 - apart)) >>> 31;
    count += (opens >>> 1) & ~isApart & passes(filter, filterShift, both);
  }
  into.count = count;
}

import type { UnitsWithEdges } from "../text/word-edges.ts";
import { type Candidates, passes } from "./candidates.ts";
import { pairHead, pairOpening, singleHead, tripleHead } from "./head.ts";
import type { Automaton } from "./layout.ts";

/** Places where two units open a pattern. */
export interface OpeningPairs {
  count: number;
  readonly places: Int32Array;
}

/** The loop reads four at a time, and may write down three places too many. */
const OVERSHOOT = 3;

export const newOpeningPairs = (most: number): OpeningPairs => ({
  count: 0,
  places: new Int32Array(most + OVERSHOOT),
});

/**
 * Chinese is written without spaces, so a pattern may begin at any place outside words. What lies between two English words is a
 * space or a sign, and there nobody looks unless some pattern begins with a sign.
 *
 * @param edge of the first word that begins at `from` or later, its place in the list of edges.
 */
export function collectOpeningPairs(
  { pairs }: Automaton,
  { units, edges, edgeCount }: UnitsWithEdges,
  edge: number,
  from: number,
  to: number,
  { gaps, gapCount }: { readonly gaps: Int32Array; readonly gapCount: number },
  found: OpeningPairs,
): void {
  found.count = 0;
  const begin = edge === 0 ? from : Math.max(from, edges[edge - 1]!);
  const end = edge < edgeCount ? Math.min(to, edges[edge]!) : to;
  if (begin < end) collectBetween(pairs, units, begin, end, found);
  for (let gap = 0; gap < gapCount; gap++) {
    const next = gaps[gap]!;
    const end = next + 1 < edgeCount ? Math.min(to, edges[next + 1]!) : to;
    collectBetween(pairs, units, edges[next]!, end, found);
  }
}

/** Every place is written down, and the list grows where the table has a 1: nothing is asked, so nothing is guessed wrong. */
function collectBetween(pairs: Uint8Array, units: Uint16Array, from: number, to: number, found: OpeningPairs): void {
  // `pairOpening`, spelt out.
  const factor = 0x9e3779b1;
  const mask = pairs.length - 1;
  const { places } = found;
  let { count } = found;
  let first = units[from]!;
  for (let at = from; at < to; at += 4) {
    const second = units[at + 1]!;
    const third = units[at + 2]!;
    const fourth = units[at + 3]!;
    const fifth = units[at + 4]!;
    places[count] = at;
    count += pairs[(Math.imul(first, factor) + second) & mask]! & 1;
    places[count] = at + 1;
    count += pairs[(Math.imul(second, factor) + third) & mask]! & 1;
    places[count] = at + 2;
    count += pairs[(Math.imul(third, factor) + fourth) & mask]! & 1;
    places[count] = at + 3;
    count += pairs[(Math.imul(fourth, factor) + fifth) & mask]! & 1;
    first = fifth;
  }
  while (count > 0 && places[count - 1]! >= to) count--;
  found.count = count;
}

/**
 * The whole heads: the two units, or three; two for each place at most. A look at one more unit spares nine comparisons in ten: where
 * many terms begin with 中国, many phrases do that are none.
 */
export function refinePairs(
  { pairs, filter, filterShift }: Automaton,
  units: Uint16Array,
  found: OpeningPairs,
  into: Candidates,
): void {
  const { places, heads } = into;
  const mask = pairs.length - 1;
  let count = 0;
  for (let index = 0; index < found.count; index++) {
    const place = found.places[index]!;
    const first = units[place]!;
    const second = units[place + 1]!;
    places[count] = place;
    heads[count] = pairHead(first, second);
    // 1 for `IS_PATTERN`.
    count += pairs[pairOpening(first, second) & mask]! >>> 1;
    const triple = tripleHead(first, second, units[place + 2]!);
    places[count] = place;
    heads[count] = triple;
    count += passes(filter, filterShift, triple);
  }
  into.count = count;
}

/** Units that are patterns themselves, which most glossaries do not have. */
export function collectSingles(
  { hasSingles, singles }: Automaton,
  units: Uint16Array,
  from: number,
  to: number,
  into: Candidates,
): void {
  const { places, heads } = into;
  let count = 0;
  for (let at = from; hasSingles && at < to; at++) {
    const unit = units[at]!;
    places[count] = at;
    heads[count] = singleHead(unit);
    count += (singles[unit >>> 5]! >>> (unit & 31)) & 1;
  }
  into.count = count;
}

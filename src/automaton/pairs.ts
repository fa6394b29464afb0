import type { UnitsWithEdges } from "../text/word-edges.ts";
import { type Candidates, HEADS_A_PLACE, newCandidates, passes } from "./candidates.ts";
import { pairHead, pairOpening, singleHead, tripleHead } from "./head.ts";
import { type Automaton, OPENS } from "./layout.ts";

/** Places where two units open a pattern, and the loops that write and read them. */
export interface Pairs {
  readonly found: Candidates;
  readonly collect: ReturnType<typeof collectorOf>;
  readonly refine: ReturnType<typeof refineInto>;
}

/** The loop reads four at a time, and may write down three places too many. */
const OVERSHOOT = 3;

/** @param most places of a slice. */
export function newPairs(most: number): Pairs {
  const places = new Int32Array(most + OVERSHOOT);
  const found = newCandidates(HEADS_A_PLACE * most);
  return { collect: collectorOf(collectInto(places)), refine: refineInto(places, found), found };
}

/**
 * Chinese is written without spaces, so a pattern may begin at any place outside words. What lies between two English words is a
 * space or a sign, and there nobody looks unless some pattern begins with a sign.
 *
 * `edge`: of the first word that begins at `from` or later, its place in the list of edges. Gives the number of places.
 */
const collectorOf =
  (collectBetween: ReturnType<typeof collectInto>) =>
  (
    { pairs }: Automaton,
    { units, edges, edgeCount }: UnitsWithEdges,
    edge: number,
    from: number,
    to: number,
    gaps: Int32Array,
    gapCount: number,
  ): number => {
    const begin = edge === 0 ? from : Math.max(from, edges[edge - 1]!);
    const end = edge < edgeCount ? Math.min(to, edges[edge]!) : to;
    let count = begin < end ? collectBetween(pairs, units, begin, end, 0) : 0;
    for (let gap = 0; gap < gapCount; gap++) {
      const next = gaps[gap]!;
      const end = next + 1 < edgeCount ? Math.min(to, edges[next + 1]!) : to;
      count = collectBetween(pairs, units, edges[next]!, end, count);
    }
    return count;
  };

/** Every place is written down, and the list grows where the table has a 1: nothing is asked, so nothing is guessed wrong. */
const collectInto =
  (known: Int32Array) =>
  (pairs: Uint8Array, units: Uint16Array, from: number, to: number, already: number): number => {
    const places = known;
    // `pairOpening`, spelt out.
    const factor = 0x9e3779b1;
    const mask = pairs.length - 1;
    let count = already;
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
    while (count > already && places[count - 1]! >= to) count--;
    return count;
  };

/**
 * The whole heads: the two units, or three; two for each place at most. A look at one more unit spares nine comparisons in ten: where
 * many terms begin with 中国, many phrases do that are none. As nine in ten fail, it is asked: the processor guesses right.
 */
const refineInto =
  (knownPlaces: Int32Array, found: Candidates) =>
  ({ pairs, filter, filterShift }: Automaton, units: Uint16Array, openings: number): void => {
    const from = knownPlaces;
    const { places, heads } = found;
    const mask = pairs.length - 1;
    let count = 0;
    for (let index = 0; index < openings; index++) {
      const place = from[index]!;
      const first = units[place]!;
      const second = units[place + 1]!;
      if (pairs[pairOpening(first, second) & mask]! > OPENS) {
        places[count] = place;
        heads[count++] = pairHead(first, second);
      }
      const triple = tripleHead(first, second, units[place + 2]!);
      if (passes(filter, filterShift, triple) !== 0) {
        places[count] = place;
        heads[count++] = triple;
      }
    }
    found.count = count;
  };

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

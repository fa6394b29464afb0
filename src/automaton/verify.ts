import { isWordUnit } from "../text/unit.ts";
import { type Automaton, endOf, parentOf, startOf } from "./layout.ts";

/**
 * The second of two passes: which patterns really begin at a candidate? All that have its head lie in one bucket, sorted. The last
 * of them that is not greater than the text from there on, call it P, settles the matter: a pattern that the text begins with is
 * not greater than the text either, and between it and the text stand only patterns that begin with it. So every pattern that
 * matches is P itself or among those P begins with, and those are linked. That makes the worst case a binary search and one
 * comparison, however many patterns share their beginning; the search does not compare again what both its ends agree on.
 *
 * @returns the rank of the longest pattern that the text begins with at `place`, or −1.
 */
export function longestAt(
  automaton: Automaton,
  units: Uint16Array,
  length: number,
  place: number,
  hash: number,
): number {
  const { buckets, bucketShift, ranks, units: patterns } = automaton;
  const bucket = hash >>> bucketShift;
  let low = buckets[bucket]! - 1;
  let high = buckets[bucket + 1]!;
  const before = low;
  const room = length - place;
  let agreedLow = 0;
  let agreedHigh = 0;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    const start = startOf(ranks, middle);
    const own = endOf(ranks, middle) - start;
    const most = Math.min(own, room);
    let agreed = Math.min(agreedLow, agreedHigh);
    while (agreed < most && patterns[start + agreed] === units[place + agreed]) agreed++;
    if (agreed === own || (agreed < room && patterns[start + agreed]! < units[place + agreed]!)) {
      low = middle;
      agreedLow = agreed;
    } else {
      high = middle;
      agreedHigh = agreed;
    }
  }
  let rank = low === before ? -1 : low;
  while (rank >= 0 && lengthOf(ranks, rank) > agreedLow) rank = parentOf(ranks, rank);
  return rank;
}

/** Of the pattern of this rank, in units. */
export const lengthOf = (ranks: Int32Array, rank: number): number => endOf(ranks, rank) - startOf(ranks, rank);

/** May a pattern end here? Not where the text goes on with another letter of the same word. */
export const mayEnd = (units: Uint16Array, length: number, end: number): boolean =>
  end >= length || !isWordUnit(units[end - 1]!) || !isWordUnit(units[end]!);

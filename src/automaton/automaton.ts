import { FIRST_CJK, isWordUnit } from "../text/unit.ts";
import { headOf } from "./head.ts";
import {
  type Automaton,
  allocate,
  endOf,
  IS_PATTERN,
  OPENS,
  OPENS_ONE,
  OPENS_TWO,
  parentOf,
  startOf,
} from "./layout.ts";

export type { Automaton } from "./layout.ts";

/**
 * Patterns → Automaton, in time that grows with the number of their units: patterns are dealt into buckets by the hash of their
 * head, and only the few in one bucket are sorted.
 *
 * @param patterns folded and distinct; an empty one is refused, since it would match everywhere.
 */
export function buildAutomaton(patterns: readonly string[]): Automaton {
  const given = writeUnits(patterns);
  const automaton = allocate({
    patterns: patterns.length,
    units: given.units.length,
    longest: given.longest,
    hasSingles: patterns.some((pattern) => pattern.length === 1 && !isWordUnit(pattern.charCodeAt(0))),
    hasSigns: patterns.some((pattern) => isSign(pattern.charCodeAt(0))),
  });
  const heads = enterHeads(automaton, given);
  const ranked = dealIntoBuckets(automaton, heads);
  sortBuckets(automaton, ranked, given);
  writeRanked(automaton, ranked, given);
  linkParents(automaton);
  return automaton;
}

/** All patterns one behind the other, in the order given. */
interface Written {
  readonly units: Uint16Array;
  readonly starts: Int32Array;
  readonly longest: number;
}

function writeUnits(patterns: readonly string[]): Written {
  const starts = new Int32Array(patterns.length + 1);
  let longest = 0;
  patterns.forEach((pattern, id) => {
    if (pattern === "") throw new RangeError("an empty pattern would match everywhere; leave it out");
    starts[id + 1] = starts[id]! + pattern.length;
    longest = Math.max(longest, pattern.length);
  });
  const units = new Uint16Array(starts[patterns.length]!);
  let at = 0;
  for (const pattern of patterns) {
    for (let index = 0; index < pattern.length; index++) units[at++] = pattern.charCodeAt(index);
  }
  return { units, starts, longest };
}

function enterHeads(
  { pairs, words, wordShift, filter, filterShift, singles }: Automaton,
  { units, starts }: Written,
): Int32Array {
  const heads = new Int32Array(starts.length - 1);
  for (let id = 0; id < heads.length; id++) {
    const found = headOf(units, starts[id]!, starts[id + 1]!);
    heads[id] = found.head;
    const bit = found.head >>> filterShift;
    filter[bit >>> 5]! |= 1 << (bit & 31);
    const first = units[starts[id]!]!;
    if (found.kind === "single") singles[first >>> 5]! |= 1 << (first & 31);
    else if (found.kind === "pair")
      pairs[found.opening & (pairs.length - 1)]! |= starts[id + 1]! - starts[id]! === 2 ? IS_PATTERN : OPENS;
    else words[found.opening >>> wordShift]! |= found.kind === "word" ? OPENS_ONE : OPENS_TWO;
  }
  return heads;
}

/** Spaces, punctuation of English: where text has it, hardly a pattern begins. */
const isSign = (unit: number): boolean => unit < FIRST_CJK && !isWordUnit(unit);

/** Counting sort. @returns rank → id, sorted by bucket alone. */
function dealIntoBuckets({ buckets, bucketShift }: Automaton, heads: Int32Array): Int32Array {
  for (const head of heads) buckets[(head >>> bucketShift) + 1]!++;
  for (let bucket = 1; bucket < buckets.length; bucket++) buckets[bucket]! += buckets[bucket - 1]!;
  const next = buckets.slice();
  const ranked = new Int32Array(heads.length);
  heads.forEach((head, id) => {
    ranked[next[head >>> bucketShift]!++] = id;
  });
  return ranked;
}

function sortBuckets({ buckets }: Automaton, ranked: Int32Array, given: Written): void {
  const byUnits = (a: number, b: number): number => compareUnits(given, a, b);
  for (let bucket = 0; bucket + 1 < buckets.length; bucket++) {
    if (buckets[bucket + 1]! - buckets[bucket]! > 1)
      ranked.subarray(buckets[bucket]!, buckets[bucket + 1]!).sort(byUnits);
  }
}

function compareUnits({ units, starts }: Written, a: number, b: number): number {
  const shorter = Math.min(starts[a + 1]! - starts[a]!, starts[b + 1]! - starts[b]!);
  for (let index = 0; index < shorter; index++) {
    const difference = units[starts[a]! + index]! - units[starts[b]! + index]!;
    if (difference !== 0) return difference;
  }
  return starts[a + 1]! - starts[a]! - (starts[b + 1]! - starts[b]!) || a - b;
}

function writeRanked({ ranks, units }: Automaton, ranked: Int32Array, given: Written): void {
  let start = 0;
  ranked.forEach((id, rank) => {
    const pattern = given.units.subarray(given.starts[id]!, given.starts[id + 1]!);
    units.set(pattern, start);
    ranks.set([start, start + pattern.length, -1, id], rank * 4);
    start += pattern.length;
  });
}

/** In sorted order the patterns that another begins with are its neighbour before, that one's parent, and so on. */
function linkParents({ buckets, ranks, units }: Automaton): void {
  const begins = (whole: number, part: number): boolean => {
    const start = startOf(ranks, whole);
    const from = startOf(ranks, part);
    const length = endOf(ranks, part) - from;
    if (length > endOf(ranks, whole) - start) return false;
    for (let index = 0; index < length; index++) {
      if (units[start + index] !== units[from + index]) return false;
    }
    return true;
  };
  for (let bucket = 0; bucket + 1 < buckets.length; bucket++) {
    const first = buckets[bucket]!;
    for (let rank = first; rank < buckets[bucket + 1]!; rank++) {
      let parent = rank > first ? rank - 1 : -1;
      while (parent >= 0 && !begins(rank, parent)) parent = parentOf(ranks, parent);
      ranks[rank * 4 + 2] = parent;
    }
  }
}

/**
 * A compiled set of patterns: flat typed arrays that lie in one buffer, which is also what is written to a file. No objects a
 * pattern, no pointers; nothing in it ever changes. It knows patterns and offsets, not terms.
 *
 * The name is what such a thing is called; inside it is none. An automaton takes one step a unit, and each step waits for the one
 * before; here a filter asks many places of the text at once, and the few that pass are compared with a sorted list.
 */
export interface Automaton {
  readonly buffer: ArrayBuffer;
  /** Number of patterns; pattern ids are 0 … size − 1 in the order they were given. */
  readonly size: number;
  /** Longest pattern, in units. */
  readonly longest: number;
  /**
   * Openings of two units: `OPENS` or `IS_PATTERN` where that of some pattern lies (`head.ts`). A byte
   * each, for they are added up as they are found.
   */
  readonly pairs: Uint8Array;
  /** Openings of one word, by `opening >>> wordShift`: what patterns begin so, `OPENS_ONE` and `OPENS_TWO`. */
  readonly words: Uint8Array;
  readonly wordShift: number;
  /** Bit per head: `head >>> filterShift`. */
  readonly filter: Uint32Array;
  readonly filterShift: number;
  /** Bit per unit: it is a whole pattern, and no letter or digit. */
  readonly singles: Uint32Array;
  /** Whether `singles` has any. Most glossaries have none, and then nobody looks. */
  readonly hasSingles: boolean;
  /** Whether patterns begin with English punctuation or the like (.NET). */
  readonly hasSigns: boolean;
  /** `hash >>> bucketShift` → rank of the first pattern of its bucket; the next entry ends it. */
  readonly buckets: Int32Array;
  readonly bucketShift: number;
  /**
   * Patterns are ranked by bucket, then by their units. Of each rank, one behind the other, for they are asked together: where its
   * units begin and end (`startOf`, `endOf`), the rank of the longest other pattern of the bucket that it begins with, or −1
   * (`parentOf`), and the pattern id (`idOf`).
   */
  readonly ranks: Int32Array;
  readonly units: Uint16Array;
}

export interface Sizes {
  readonly patterns: number;
  readonly units: number;
  readonly longest: number;
  readonly hasSingles: boolean;
  readonly hasSigns: boolean;
}

/** Two units open longer patterns only, or are one themselves too; both are odd, to be counted. */
export const OPENS = 1;
export const IS_PATTERN = 3;
/** Patterns with this first word have a head of one word, or of two; the third bit says either, to be counted. */
export const OPENS_ONE = 0b101;
export const OPENS_TWO = 0b110;

/** The four numbers of a rank; written out, for a loop loads anew at each turn what another module names. */
export const startOf = (ranks: Int32Array, rank: number): number => ranks[rank * 4]!;
export const endOf = (ranks: Int32Array, rank: number): number => ranks[rank * 4 + 1]!;
export const parentOf = (ranks: Int32Array, rank: number): number => ranks[rank * 4 + 2]!;
export const idOf = (ranks: Int32Array, rank: number): number => ranks[rank * 4 + 3]!;

/** Of "yizhi automaton 3": another number is another layout. */
export const FORMAT = 0x797a0003;
export const HEADER = 8;
/** Small tables stay in the nearest memory, large ones let less through. */
const OPENING_BYTES_PER_PATTERN = 6;
const LEAST_OPENING_BITS = 12;
const MOST_OPENING_BITS = 20;
const SINGLES = 0x10000 / 32;
/** One head in 64 bits lets through one place in 64 that should not pass, which costs less than a larger table. */
const FILTER_BITS_PER_PATTERN = 64;
const LEAST_BITS = 10;

const bitsFor = (count: number, least: number): number => Math.max(least, Math.ceil(Math.log2(count + 1)));

/** Arrays of the right sizes, all zero. */
export function allocate(sizes: Sizes): Automaton {
  const buffer = new ArrayBuffer(bytesOf(sizes));
  const header = [FORMAT, sizes.patterns, sizes.units, sizes.longest, Number(sizes.hasSingles), Number(sizes.hasSigns)];
  new Int32Array(buffer, 0, HEADER).set(header);
  return arraysIn(buffer, sizes);
}

export const bytesOf = (sizes: Sizes): number => layout(sizes).bytes;

/** The automaton of these sizes that lies in a buffer; nothing is copied. */
export function arraysIn(buffer: ArrayBuffer, sizes: Sizes): Automaton {
  const { patterns, units, longest, hasSingles, hasSigns } = sizes;
  const { openingBits, filterBits, bucketBits, at } = layout(sizes);
  return {
    buffer,
    size: patterns,
    longest,
    hasSingles,
    hasSigns,
    pairs: new Uint8Array(buffer, at.pairs, 2 ** openingBits),
    words: new Uint8Array(buffer, at.words, 2 ** openingBits),
    wordShift: 32 - openingBits,
    filter: new Uint32Array(buffer, at.filter, 2 ** (filterBits - 5)),
    filterShift: 32 - filterBits,
    singles: new Uint32Array(buffer, at.singles, SINGLES),
    buckets: new Int32Array(buffer, at.buckets, 2 ** bucketBits + 1),
    bucketShift: 32 - bucketBits,
    ranks: new Int32Array(buffer, at.ranks, patterns * 4),
    units: new Uint16Array(buffer, at.units, units),
  };
}

function layout({ patterns, units }: Sizes) {
  const openingBits = Math.min(MOST_OPENING_BITS, bitsFor(patterns * OPENING_BYTES_PER_PATTERN, LEAST_OPENING_BITS));
  const filterBits = bitsFor(patterns * FILTER_BITS_PER_PATTERN, LEAST_BITS);
  const bucketBits = bitsFor(patterns, LEAST_BITS);
  const lengths = {
    header: HEADER,
    pairs: 2 ** (openingBits - 2),
    words: 2 ** (openingBits - 2),
    filter: 2 ** (filterBits - 5),
    singles: SINGLES,
    buckets: 2 ** bucketBits + 1,
    ranks: patterns * 4,
    units: Math.ceil(units / 2),
  };
  const at = { ...lengths };
  let bytes = 0;
  for (const part of Object.keys(lengths) as (keyof typeof lengths)[]) {
    at[part] = bytes;
    bytes += lengths[part] * 4;
  }
  return { openingBits, filterBits, bucketBits, at, bytes };
}

import { isWordUnit } from "../../../src/text/unit.ts";

/**
 * Many patterns, one pass. The machine is a trie whose edges lie in one hash table of flat typed arrays: no objects a node, no
 * garbage, and a compiled set is three arrays that could be written to a file. A match is looked for from each place where a
 * word may begin; that costs text × longest term at worst and next to nothing in prose, where the first two units of hardly any
 * place begin a term. It knows patterns and offsets, not terms.
 */
export interface Trie {
  /** Number of different patterns; pattern ids are 0 … size − 1 in the order they were given. */
  readonly size: number;
  /** Longest pattern, in units. */
  readonly longest: number;
  readonly mask: number;
  /** Slot → parent node and unit of an edge; node −1 marks a free slot. */
  readonly parents: Int32Array;
  readonly edges: Uint16Array;
  readonly children: Int32Array;
  /** Node → pattern that ends there, or −1. */
  readonly ends: Int32Array;
  /** Bit per unit: some pattern begins with it. */
  readonly first: Uint32Array;
}

const ROOT = 0;
const FREE = -1;
const NONE = -1;

/** Two thirds full at most, so that probe sequences stay short. */
const SLOTS_PER_EDGE = 1.5;

/** @param patterns folded and distinct; an empty one is refused, since it would match everywhere. */
export function buildTrie(patterns: readonly string[]): Trie {
  let units = 0;
  let longest = 0;
  for (const pattern of patterns) {
    if (pattern === "") throw new RangeError("an empty pattern would match everywhere; leave it out");
    units += pattern.length;
    longest = Math.max(longest, pattern.length);
  }
  const capacity = powerOfTwo(Math.max(16, units * SLOTS_PER_EDGE));
  const parents = new Int32Array(capacity).fill(FREE);
  const edges = new Uint16Array(capacity);
  const children = new Int32Array(capacity);
  const ends = new Int32Array(units + 1).fill(NONE);
  const first = new Uint32Array(0x10000 >> 5);
  const trie = { size: patterns.length, longest, mask: capacity - 1, parents, edges, children, ends, first };
  let nodes = 1;
  patterns.forEach((pattern, id) => {
    let node = ROOT;
    first[pattern.charCodeAt(0) >> 5]! |= 1 << (pattern.charCodeAt(0) & 31);
    for (let at = 0; at < pattern.length; at++) {
      const unit = pattern.charCodeAt(at);
      const slot = slotOf(trie, node, unit);
      if (parents[slot] === FREE) {
        parents[slot] = node;
        edges[slot] = unit;
        children[slot] = nodes++;
      }
      node = children[slot]!;
    }
    ends[node] = id;
  });
  return { ...trie, ends: ends.slice(0, nodes) };
}

/** The slot of an edge, or the free one where it would go. */
function slotOf(trie: Pick<Trie, "mask" | "parents" | "edges">, node: number, unit: number): number {
  const { mask, parents, edges } = trie;
  let slot = hash(node, unit) & mask;
  while (parents[slot] !== FREE && (parents[slot] !== node || edges[slot] !== unit)) slot = (slot + 1) & mask;
  return slot;
}

/** Multiplicative hashing; the constants are odd and large, their bits otherwise without meaning. */
const hash = (node: number, unit: number): number => {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
};

/** The node reached from `node` by `unit`, or −1. */
export function step(trie: Trie, node: number, unit: number): number {
  const slot = slotOf(trie, node, unit);
  return trie.parents[slot] === FREE ? NONE : trie.children[slot]!;
}

const powerOfTwo = (least: number): number => 2 ** Math.ceil(Math.log2(least));

/** Called for every pattern that stands alone in the text, in order of start and then of length. */
export type Visit = (start: number, end: number, pattern: number) => void;

/**
 * Every occurrence of every pattern that stands alone: where an edge of the pattern is a letter or a digit, the text must not
 * go on with another one. Overlapping and nested occurrences are all given; which of them count is not decided here.
 *
 * @param units folded text (`fold`), of which the first `length` units are read.
 */
export function scanTrie(trie: Trie, units: Uint16Array, length: number, visit: Visit): void {
  if (trie.size === 0) return;
  const { first, ends } = trie;
  let afterWord = false;
  for (let start = 0; start < length; start++) {
    const unit = units[start]!;
    const inWord = afterWord;
    afterWord = isWordUnit(unit);
    if (inWord && afterWord) continue;
    if ((first[unit >> 5]! & (1 << (unit & 31))) === 0) continue;
    let node = step(trie, 0, unit);
    for (let end = start + 1; node >= 0; end++) {
      const pattern = ends[node]!;
      if (pattern >= 0 && mayEnd(units, end, length)) visit(start, end, pattern);
      if (end >= length) break;
      node = step(trie, node, units[end]!);
    }
  }
}

const mayEnd = (units: Uint16Array, end: number, length: number): boolean =>
  end >= length || !isWordUnit(units[end]!) || !isWordUnit(units[end - 1]!);

/**
 * Many patterns, one pass. The machine is a trie whose edges lie in one hash table of flat typed arrays: no objects a node, no
 * garbage, and a compiled set is three arrays that could be written to a file. A match is looked for from each place where a
 * word may begin; that costs text × longest term at worst and next to nothing in prose, where the first two units of hardly any
 * place begin a term. It knows patterns and offsets, not terms.
 */
export interface Automaton {
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
export function buildAutomaton(patterns: readonly string[]): Automaton {
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
  const automaton = { size: patterns.length, longest, mask: capacity - 1, parents, edges, children, ends, first };
  let nodes = 1;
  patterns.forEach((pattern, id) => {
    let node = ROOT;
    first[pattern.charCodeAt(0) >> 5]! |= 1 << (pattern.charCodeAt(0) & 31);
    for (let at = 0; at < pattern.length; at++) {
      const unit = pattern.charCodeAt(at);
      const slot = slotOf(automaton, node, unit);
      if (parents[slot] === FREE) {
        parents[slot] = node;
        edges[slot] = unit;
        children[slot] = nodes++;
      }
      node = children[slot]!;
    }
    ends[node] = id;
  });
  return { ...automaton, ends: ends.slice(0, nodes) };
}

/** The slot of an edge, or the free one where it would go. */
function slotOf(automaton: Pick<Automaton, "mask" | "parents" | "edges">, node: number, unit: number): number {
  const { mask, parents, edges } = automaton;
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
export function step(automaton: Automaton, node: number, unit: number): number {
  const slot = slotOf(automaton, node, unit);
  return automaton.parents[slot] === FREE ? NONE : automaton.children[slot]!;
}

const powerOfTwo = (least: number): number => 2 ** Math.ceil(Math.log2(least));

import { isWordUnit } from "./unit.ts";

/**
 * Where words begin and end in folded text, by turns: word `w` stands from `edges[2w]` to `edges[2w + 1]`; if the last word has no
 * end, the text is cut inside it. Folding notes them as it writes, since it knows the class of each unit anyhow; whoever searches
 * then has the words at hand, and between them what is written without spaces.
 */
export interface UnitsWithEdges {
  /** The first `length` of them count; `LOOK_AHEAD` more are there to be read, and mean nothing. */
  readonly units: Uint16Array;
  readonly length: number;
  /** The same of the first `edgeCount`; two more are there to be read. */
  readonly edges: Int32Array;
  readonly edgeCount: number;
}

/** A loop that takes four units at a time, and the one behind, need not ask where the text ends. */
export const LOOK_AHEAD = 4;

/** For folded units that come from elsewhere. */
export function withEdges(units: Uint16Array, length: number): UnitsWithEdges {
  const edges: number[] = [];
  for (let at = 0; at < length; at++) if (isWordUnit(units[at]!) !== (edges.length % 2 === 1)) edges.push(at);
  if (edges.length % 2 === 1) edges.push(length);
  const padded = new Uint16Array(length + LOOK_AHEAD);
  padded.set(units.subarray(0, length));
  return { units: padded, length, edges: Int32Array.from([...edges, 0, 0]), edgeCount: edges.length };
}

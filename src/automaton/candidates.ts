/** Places where the whole head of some pattern stands, in text order; one place may have several heads, the shorter first. */
export interface Candidates {
  count: number;
  readonly places: Int32Array;
  readonly heads: Int32Array;
}

/** At most: a whole pattern and the beginning of longer ones. */
export const HEADS_A_PLACE = 2;

export const newCandidates = (most: number): Candidates => ({
  count: 0,
  places: new Int32Array(most),
  heads: new Int32Array(most),
});

/** 1 when some pattern may have this head, else 0. */
export function passes(filter: Uint32Array, shift: number, head: number): number {
  const bit = head >>> shift;
  return (filter[bit >>> 5]! >>> (bit & 31)) & 1;
}

/** Two ordered lists as one; of one place, `first` comes first. */
export function mergeCandidates(first: Candidates, second: Candidates, into: Candidates): Candidates {
  if (second.count === 0) return first;
  if (first.count === 0) return second;
  let left = 0;
  let right = 0;
  into.count = first.count + second.count;
  for (let index = 0; index < into.count; index++) {
    const isFirst = right === second.count || (left < first.count && first.places[left]! <= second.places[right]!);
    const from = isFirst ? first : second;
    const at = isFirst ? left++ : right++;
    into.places[index] = from.places[at]!;
    into.heads[index] = from.heads[at]!;
  }
  return into;
}

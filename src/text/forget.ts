import type { FoldedText } from "./folded-text.ts";
import { lastPair, type OffsetMap } from "./offset-map.ts";

/** Empties a folded text from the front: the first `count` units go; offsets are counted from `offset` of the text from now on. */
export function forget(folded: FoldedText, count: number, offset: number): void {
  folded.units.copyWithin(0, count, folded.length);
  folded.length -= count;
  forgetOffsets(folded.offsets, count, offset);
  forgetEdges(folded, count);
  folded.pendingStart -= offset;
  folded.pendingEnd -= offset;
}

function forgetOffsets(offsets: OffsetMap, units: number, offset: number): void {
  const { shifts, wide } = offsets;
  const by = units - offset;
  offsets.shiftCount = moveToFront(shifts, lastPair(shifts, offsets.shiftCount, units), offsets.shiftCount);
  for (let at = 0; at < offsets.shiftCount; at += 2) {
    shifts[at] = Math.max(0, shifts[at]! - units);
    shifts[at + 1]! += by;
  }
  offsets.shift += by;
  offsets.wideCount = moveToFront(wide, lastPair(wide, offsets.wideCount, units - 1) + 2, offsets.wideCount);
  for (let at = 0; at < offsets.wideCount; at += 2) {
    wide[at]! -= units;
    wide[at + 1]! -= offset;
  }
  offsets.near = 0;
}

/** @returns how many are left. */
function moveToFront(numbers: Int32Array, from: number, count: number): number {
  numbers.copyWithin(0, from, count);
  return count - from;
}

/** A word that reaches over the cut keeps both its edges, be the first one below zero. */
function forgetEdges(folded: FoldedText, count: number): void {
  const { edges } = folded;
  // From behind, for few are kept.
  let kept = folded.edgeCount - (folded.edgeCount % 2);
  while (kept > 0 && edges[kept - 1]! > count) kept -= 2;
  for (let edge = kept; edge < folded.edgeCount; edge++) edges[edge - kept] = edges[edge]! - count;
  folded.edgeCount -= kept;
}

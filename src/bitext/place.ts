import type { Span } from "../text/span.ts";
import type { Origin } from "./segment.ts";

/**
 * Where a unit of a segment's text stands in its (decoded) file. For the end of a span it gives the place behind whatever the last
 * unit is written as, an escape included.
 */
export function fileOffset({ pieces }: Origin, unitOffset: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pieces[middle]!.unit <= unitOffset) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low];
  return piece === undefined ? unitOffset : piece.file + unitOffset - piece.unit;
}

export const fileSpan = (origin: Origin, span: Span): Span => ({
  start: fileOffset(origin, span.start),
  end: fileOffset(origin, span.end),
});

/** The origin of a unit that stands in its file as it is. */
export const originAt = (path: string, file: number): Origin => ({ path, pieces: [{ unit: 0, file }] });

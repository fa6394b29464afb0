import type { Segment } from "../bitext/segment.ts";
import { type DiscoveredTerm, type DiscoverOptions, discoverTerms as discoverInProse } from "../discover/discover.ts";
import { protection } from "./check.ts";
import type { FormatOptions } from "./format-options.ts";

/** Segments with what is no prose in them, for one format. */
export function* protectedSegments(segments: Iterable<Segment>, options: FormatOptions): Iterable<Segment> {
  for (const segment of segments) yield { ...segment, protect: protection(segment, options, segment.protect) };
}

export const discoverTerms = (
  segments: Iterable<Segment>,
  options: DiscoverOptions & FormatOptions = {},
): readonly DiscoveredTerm[] => discoverInProse(protectedSegments(segments, options), options);

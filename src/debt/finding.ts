import type { Segment } from "../bitext/segment.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { fingerprint } from "./fingerprint.ts";

/** A finding and the id it is known by. */
export interface Finding {
  readonly id: string;
  readonly diagnostic: Diagnostic;
  /** The key of its unit, where the file gives it one. */
  readonly key?: string;
}

/** @param file path from the directory of the project, with `/`. */
export const findingsOf = (
  file: string,
  segments: readonly Segment[],
  diagnostics: readonly Diagnostic[],
): readonly Finding[] =>
  diagnostics.map((diagnostic) => {
    const segment = segments[diagnostic.unit];
    const key = segment?.key;
    return { id: fingerprint(file, segment, diagnostic), diagnostic, ...(key !== undefined && { key }) };
  });

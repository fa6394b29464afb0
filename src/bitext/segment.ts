import type { DiagnosticCode } from "../diagnostics/diagnostic.ts";
import type { ProtectedSpan, Span } from "../text/span.ts";

/**
 * Where a unit's text stands in its file. From unit offset `unit` on (to the next piece), each unit of the text is one unit of
 * the file, beginning at `file`; a JSON escape or a doubled CSV quote starts a new piece. In UTF-16 units of the decoded file.
 */
export interface OriginPiece {
  readonly unit: number;
  readonly file: number;
}

export interface Origin {
  readonly path: string;
  readonly pieces: readonly OriginPiece[];
}

/** A suppression comment seen by a reader, brought to the units it governs. */
export interface Silence {
  /** Empty: every code. */
  readonly codes: readonly DiagnosticCode[];
  /** The stretch of the target it governs. Source-side findings are governed when any of the target is. */
  readonly span: Span;
  /** The comment, as written; equal objects are one directive. */
  readonly directive: Directive;
}

export interface Directive {
  readonly text: string;
  /** 1-based line in the file of the target. */
  readonly line: number;
  readonly reason?: string;
}

/** One unit of a bitext (XLIFF's word). Rules read `source` and `target` only; readers fill the rest, reporters use it. */
export interface Segment {
  /** What the file calls it: a key, a row number, "block 3". */
  readonly id?: string;
  /** The name the file itself gives it (a key, an id cell). Absent where the id only counts, since a count moves with what stands before. */
  readonly key?: string;
  readonly source?: string;
  readonly target?: string;
  readonly origin?: { readonly source?: Origin; readonly target?: Origin };
  readonly silences?: readonly Silence[];
  /** A heading, where the format has them; its mark is no part of the text. */
  readonly heading?: true;
  /** What is not prose in the two texts; computed from a format by the entry `yizhi`, given by the caller of `yizhi/core`. */
  readonly protect?: Protection;
}

export interface Protection {
  readonly source?: readonly ProtectedSpan[];
  readonly target?: readonly ProtectedSpan[];
  /** `whole`: nothing else is protected. Otherwise what no plain text means as prose (URLs, paths, placeholders) is added. */
  readonly scope?: "whole";
}

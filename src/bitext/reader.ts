import type { Language } from "../text/language.ts";
import type { Directive, Segment } from "./segment.ts";

/** A file already decoded. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

export interface ReaderFiles {
  readonly target: TextFile;
  /** Absent when both languages stand in one file, or there is no source at all. */
  readonly source?: TextFile;
}

export interface ReaderOptions {
  /** Language of the source; default zh, or the other one than `to`. */
  readonly from?: Language;
  readonly to?: Language;
  /** `target`: there is no source, or it is not wanted. */
  readonly sides?: "both" | "target";
  /** Name of a column or key, or the number of a column from 1. */
  readonly sourceColumn?: string;
  readonly targetColumn?: string;
}

export interface BitextWarning {
  /** One sentence. */
  readonly message: string;
  readonly path: string;
  /** 1-based. */
  readonly line?: number;
}

/** Why a unit is not checked, as the report says it. */
export type SkipReason =
  | "no target"
  | "no source"
  | "no text"
  | "code"
  | "front matter"
  | "not a string"
  | "duplicate key";

export interface Reading {
  readonly segments: readonly Segment[];
  readonly skipped: Readonly<Partial<Record<SkipReason, number>>>;
  readonly directives: readonly Directive[];
  readonly warnings: readonly BitextWarning[];
}

/** Throws `BitextError`. */
export type Reader = (files: ReaderFiles, options: ReaderOptions) => Reading;

export class SkipCount {
  private readonly counts: Partial<Record<SkipReason, number>> = {};

  add(reason: SkipReason, units = 1): void {
    if (units > 0) this.counts[reason] = (this.counts[reason] ?? 0) + units;
  }

  get result(): Reading["skipped"] {
    return this.counts;
  }
}

import type { Severity } from "../../src/diagnostics/diagnostic.ts";
import type { NaiveRates } from "../../src/evaluate/naive.ts";
import type { PlantKind } from "../../tests/bench/plant-slips.ts";
import type { PlantScore } from "../../tests/bench/score-plants.ts";
import type { Direction } from "./corpus.ts";

export const severities: readonly Severity[] = ["error", "warning", "info"];

export interface Findings {
  readonly severity: Severity;
  readonly code: string;
  readonly count: number;
  /** Those of one concept in one document are one. */
  readonly grouped: number;
}

export interface DirectionResult {
  readonly direction: Direction;
  readonly findings: readonly Findings[];
  /** Grouped by document and concept, whatever the code. */
  readonly totals: Readonly<Record<Severity, { readonly per100: number; readonly groupedPer100: number }>>;
  readonly planted: readonly PlantedKind[];
  readonly naive?: NaiveRates;
}

export interface PlantedKind extends PlantScore {
  readonly kind: PlantKind;
  /** Plants that differ in place or in text: further seeds may plant some again. */
  readonly distinct: number;
}

export interface Planting {
  readonly seeds: number;
  readonly most: number;
  readonly least: number;
}

export interface Result {
  readonly corpus: string;
  readonly years: readonly number[];
  readonly segments: number;
  readonly concepts: number;
  readonly milliseconds: number;
  readonly matchedPerSegment: { readonly all: number; readonly longOrNames: number; readonly segmentsWithAny: number };
  readonly directions: readonly DirectionResult[];
}

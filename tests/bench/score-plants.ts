import type { Diagnostic, DiagnosticCode, Place, Severity } from "../../src/diagnostics/diagnostic.ts";
import { covers, overlaps } from "../../src/text/span.ts";
import type { Plant } from "./plant-errors.ts";
import type { PlantKind } from "./plant-slips.ts";

/** The codes that are about a kind of error. Any finding at the plant counts as found; only these count against precision. */
export const codesOf: Readonly<Record<PlantKind, readonly DiagnosticCode[]>> = {
  deprecated: ["deprecated-term"],
  confusable: ["wrong-concept"],
  "source-left": ["untranslated-term"],
  "letter-slip": ["near-miss"],
  case: ["term-case"],
  hyphen: ["term-hyphenation"],
  mixed: ["inconsistent-term"],
  dropped: ["missing-term", "possible-ellipsis"],
  "other-year": ["superseded-term", "inconsistent-term"],
};

export interface PlantScore {
  readonly plants: number;
  /** Plants at which anything was found. */
  readonly found: number;
  /** Of these, with a warning or an error. */
  readonly loud: number;
  /** New findings of the kind's codes, and those of them that lie at a plant. */
  readonly raised: number;
  readonly right: number;
  /** New warnings and errors of any code that lie at no plant. */
  readonly strays: number;
}

/** What a check of the planted document says that the check of the good one did not. */
export function scorePlants(
  kind: PlantKind,
  plants: readonly Plant[],
  good: readonly Diagnostic[],
  planted: readonly Diagnostic[],
): PlantScore {
  const known = new Set(good.map(fingerprint));
  const raised = planted.filter((diagnostic) => !known.has(fingerprint(diagnostic)));
  const atPlant = (diagnostic: Diagnostic): boolean => plants.some((plant) => hits(diagnostic, plant));
  const ofKind = raised.filter(({ code }) => codesOf[kind].includes(code));
  const findings = plants.map((plant) => raised.filter((diagnostic) => hits(diagnostic, plant)));
  return {
    plants: plants.length,
    found: findings.filter(({ length }) => length > 0).length,
    loud: findings.filter((list) => list.some(isLoud)).length,
    raised: ofKind.length,
    right: ofKind.filter(atPlant).length,
    strays: raised.filter((diagnostic) => isLoud(diagnostic) && !atPlant(diagnostic)).length,
  };
}

export function addScores(scores: readonly PlantScore[]): PlantScore {
  const sum = (count: (score: PlantScore) => number): number =>
    scores.reduce((total, score) => total + count(score), 0);
  return {
    plants: sum(({ plants }) => plants),
    found: sum(({ found }) => found),
    loud: sum(({ loud }) => loud),
    raised: sum(({ raised }) => raised),
    right: sum(({ right }) => right),
    strays: sum(({ strays }) => strays),
  };
}

const loud: readonly Severity[] = ["error", "warning"];
const isLoud = ({ severity }: Diagnostic): boolean => loud.includes(severity);

/** Offsets move with a plant; a grouped finding is new when one of its places is. */
const fingerprint = ({ code, concept, unit, side, text, related = [] }: Diagnostic): string =>
  [code, concept, unit, side, text, ...related.map((place) => `${place.unit} ${place.text}`)].join("\n");

/** A grouped finding hits with any of its places, and counts once. */
function hits(diagnostic: Diagnostic, plant: Plant): boolean {
  const places: readonly Pick<Place, "unit" | "side" | "span">[] = [diagnostic, ...(diagnostic.related ?? [])];
  return places.some(
    ({ unit, side, span }) =>
      unit === plant.unit &&
      side === plant.side &&
      (covers(span, plant.span) || (overlaps(span, plant.span) && diagnostic.concept === plant.concept)),
  );
}

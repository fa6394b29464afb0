import type { Severity } from "../../src/diagnostics/diagnostic.ts";
import type { NaiveRates } from "../../src/evaluate/naive.ts";
import { plantKinds } from "../../tests/bench/plant-slips.ts";
import { addScores } from "../../tests/bench/score-plants.ts";
import { type DirectionResult, type PlantedKind, type Result, severities } from "./result.ts";

const percent = (part: number, whole: number): string => (whole === 0 ? "-" : `${((100 * part) / whole).toFixed(1)} %`);

export function asText(result: Result): string {
  const { all, longOrNames, segmentsWithAny } = result.matchedPerSegment;
  const head = [
    `== ${result.corpus} ${result.years.join(", ")}: ${result.segments} segments, ${result.concepts} concepts, ${result.milliseconds} ms`,
    `concepts per segment: ${all.toFixed(2)} all, ${longOrNames.toFixed(2)} of three characters or names; ${percent(segmentsWithAny, 1)} of segments have one`,
  ];
  return [...head, ...result.directions.flatMap((direction) => directionText(direction, result.segments))].join("\n");
}

function directionText(
  { direction, findings, totals, planted, naive }: DirectionResult,
  segments: number,
): readonly string[] {
  const total = (severity: Severity): string =>
    `${severity} ${totals[severity].per100.toFixed(2)} (grouped ${totals[severity].groupedPer100.toFixed(2)})`;
  const rows = findings.map(({ severity, code, count, grouped }) =>
    columns(
      [severity, code, String(count), ((100 * count) / segments).toFixed(2), `${grouped} grouped`],
      [9, 20, 6, 7, 14],
    ),
  );
  const plantRows = planted.map(plantRow);
  const rates = naive === undefined ? [] : [naiveText(naive)];
  return [
    `-- ${direction}: findings per 100 segments: ${severities.map(total).join(", ")}`,
    ...rows,
    ...rates,
    plantHead,
    ...plantRows,
  ];
}

const plantWidths = [13, 7, 9, 9, 9, 10, 7];
const plantHead = columns(["planted", "number", "distinct", "recall", ">=warning", "precision", "strays"], plantWidths);

const plantRow = ({ kind, plants, distinct, found, loud, right, raised, strays }: PlantedKind): string =>
  columns(
    [
      kind,
      String(plants),
      String(distinct),
      percent(found, plants),
      percent(loud, plants),
      percent(right, raised),
      String(strays),
    ],
    plantWidths,
  );

/** Every kind over all texts and directions with a source, and over the target alone. */
export function totalText(results: readonly Result[]): string {
  const all = results.flatMap(({ directions }) => directions);
  const table = (title: string, own: readonly DirectionResult[]): readonly string[] => [
    `== planted, ${title}`,
    plantHead,
    ...plantKinds.flatMap((kind) => {
      const scores = own.flatMap(({ planted }) => planted.filter((score) => score.kind === kind));
      const distinct = scores.reduce((sum, score) => sum + score.distinct, 0);
      return distinct === 0 ? [] : [plantRow({ kind, distinct, ...addScores(scores) })];
    }),
  ];
  return [
    ...table(
      "all pairs",
      all.filter(({ direction }) => direction !== "en only"),
    ),
    ...table(
      "English alone",
      all.filter(({ direction }) => direction === "en only"),
    ),
  ].join("\n");
}

function naiveText({ firstListed, anyListed, longestMatch }: NaiveRates): string {
  const of = ({ hits, of }: { hits: number; of: number }): string => `${percent(hits, of)} of ${of}`;
  return `   naive ${of(firstListed)} uses; any listed form ${of(anyListed)}; longest match ${of(longestMatch)}`;
}

function columns(cells: readonly string[], widths: readonly number[]): string {
  const padded = cells.map((cell, index) =>
    index < 1 ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0),
  );
  return `   ${padded.join(" ")}`;
}

import type { ConceptRecord, Evaluation } from "../evaluate/evaluation.ts";
import type { Rate } from "../evaluate/rate.ts";
import { type Locale, type SentenceKey, sentence } from "../messages/translate.ts";
import { padEnd, widthOf } from "./width.ts";

/** Concepts shown; the others are counted, and all are in the CSV. */
const MOST_CONCEPTS = 20;

/** An evaluation as a person reads it; `evaluationJson` has every figure in full. */
export function evaluationText(evaluation: Evaluation, locale: Locale): string {
  const say = (key: SentenceKey<"evaluate">, values = {}): string => sentence(locale, "evaluate", key, values);
  const { documents, segments, uses, concepts, success, consistency, naive } = evaluation;
  const sections = [
    [say("size", { documents, segments, uses, concepts })],
    section(say("success"), [
      [say("surface"), ...ratio(success.surface)],
      [say("generated"), ...ratio(success.generated)],
      [say("exclusive"), ...ratio(success.exclusive)],
      [say("wmt25"), ...ratio(success.wmt25)],
    ]),
    section(say("consistency"), [
      [say("micro"), ...ratio(consistency.micro)],
      [say("macro", { concepts: consistency.concepts }), percent(consistency.macro)],
    ]),
    alarms(evaluation, say),
    section(say("naive"), [
      [say("naive-first"), ...ratio(naive.firstListed)],
      [say("naive-any"), ...ratio(naive.anyListed)],
      [say("naive-longest"), ...ratio(naive.longestMatch)],
    ]),
    conceptTable(evaluation, say),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

type Say = (key: SentenceKey<"evaluate">, values?: Readonly<Record<string, string | number>>) => string;

function alarms({ rules }: Evaluation, say: Say): readonly string[] {
  if (rules.length === 0) return section(say("alarms"), [[say("no-alarms")]]);
  const head = ["", "", say("findings"), say("grouped"), say("per-segments"), say("per-use")];
  const rows = rules.map(({ severity, code, findings, grouped, per100Segments, perUse }) => [
    code,
    severity,
    `${findings}`,
    `${grouped}`,
    per100Segments.toFixed(2),
    percent(perUse),
  ]);
  return section(say("alarms"), [head, ...rows]);
}

function conceptTable({ byConcept }: Evaluation, say: Say): readonly string[] {
  const fired = byConcept.filter((record) => record.fired > 0);
  if (fired.length === 0) return [];
  const head = ["", "", say("fired"), say("right"), say("dismissed"), say("uses"), say("per-use")];
  const table = section(say("concepts"), [head, ...fired.slice(0, MOST_CONCEPTS).map(conceptRow)]);
  const left = fired.length - MOST_CONCEPTS;
  return left > 0 ? [...table, `  ${say("more", { count: left })}`] : table;
}

const conceptRow = ({ concept, zh, en, fired, right, dismissed, uses, perUse }: ConceptRecord): readonly string[] => [
  zh ?? concept,
  en ?? "",
  `${fired}`,
  right === undefined ? NOTHING : `${right}`,
  `${dismissed}`,
  `${uses}`,
  percent(perUse),
];

const NOTHING = "–";

const percent = (rate: number | undefined): string => (rate === undefined ? NOTHING : `${(100 * rate).toFixed(1)} %`);

/** A success rate may have hits that are parts of one. */
const ratio = ({ hits, of, rate }: Rate): readonly string[] => [percent(rate), `${Number(hits.toFixed(1))} / ${of}`];

/** A heading, and columns below it: names to the left, figures to the right. */
function section(heading: string, rows: readonly (readonly string[])[]): readonly string[] {
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => widthOf(row[column] ?? ""))),
  );
  return [
    heading,
    ...rows.map((row) => `  ${row.map((cell, column) => cellText(cell, column, widths)).join("  ")}`.trimEnd()),
  ];
}

const FIGURES = /^[\d–]/;

function cellText(cell: string, column: number, widths: readonly number[]): string {
  const width = widths[column] ?? 0;
  const isFigure = column > 0 && (FIGURES.test(cell) || column > 1);
  return isFigure ? " ".repeat(Math.max(0, width - widthOf(cell))) + cell : padEnd(cell, width);
}

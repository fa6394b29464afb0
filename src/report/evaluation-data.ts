import type { Evaluation } from "../evaluate/evaluation.ts";

/** Every figure, as data. */
export const evaluationJson = (evaluation: Evaluation): string => `${JSON.stringify(evaluation, null, 2)}\n`;

const COLUMNS = ["concept", "zh", "en", "uses", "rendered", "fired", "right", "dismissed", "perUse"] as const;

/** One row a concept (RFC 4180); `right` is empty without references. */
export function evaluationCsv({ byConcept }: Evaluation): string {
  const rows = byConcept.map((record) => COLUMNS.map((column) => quoted(`${record[column] ?? ""}`)));
  return [COLUMNS, ...rows].map((row) => `${row.join(",")}\r\n`).join("");
}

const NEEDS_QUOTES = /[",\r\n]/;
const QUOTE = /"/g;

const quoted = (cell: string): string => (NEEDS_QUOTES.test(cell) ? `"${cell.replace(QUOTE, '""')}"` : cell);

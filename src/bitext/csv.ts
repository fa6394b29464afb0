import { positions } from "../text/position.ts";
import { BitextError } from "./bitext-error.ts";
import { type Columns, findColumns, roleOf } from "./columns.ts";
import { type Cell, type CsvRecord, cellPieces, csvRecords, firstLine } from "./csv-records.ts";
import { directiveBeside, silencesWithin } from "./directives.ts";
import { type BitextWarning, type Reader, type ReaderOptions, SkipCount, type TextFile } from "./reader.ts";
import type { Directive, Origin, Segment } from "./segment.ts";

/**
 * A table with a column for each language, found by its heading. A row is a unit, called by its `id` cell or else its number, from
 * 1 below the headings; `yizhi-disable code -- reason` in its comment cell silences it.
 */
export const readCsv: Reader = ({ target: file }, options) => {
  const { records, columns } = readTable(file, options);
  const places = positions(file.text);
  const skipped = new SkipCount();
  const segments: Segment[] = [];
  const directives: Directive[] = [];
  const warnings: BitextWarning[] = [];
  for (const [index, record] of records.entries()) {
    const row = rowOf(record, columns, index + 1);
    const reason = skipReason(row, columns);
    if (reason !== undefined) {
      skipped.add(reason);
      continue;
    }
    const found = directiveBeside(row.comment, file.path, places.at(record.start).line);
    directives.push(...found.directives);
    warnings.push(...found.warnings);
    const silences = silencesWithin(found.silences, { start: 0, end: row.target!.text.length });
    segments.push({ ...segmentOf(row, file.path), ...(silences.length > 0 ? { silences } : {}) });
  }
  return { segments, skipped: skipped.result, directives, warnings };
};

interface Table {
  /** Without the headings. */
  readonly records: readonly CsvRecord[];
  readonly columns: Columns;
}

/** Excel's way of naming the delimiter, on a line before the headings. */
const SEPARATOR_LINE = /^sep=(.)[ \t]*(?:\r\n|\r|\n|$)/i;
const DELIMITERS = [",", ";", "\t"] as const;

function readTable(file: TextFile, options: ReaderOptions): Table {
  const separator = SEPARATOR_LINE.exec(file.text);
  const from = separator?.[0].length ?? 0;
  const delimiter = separator?.[1] ?? sniffed(file, from);
  const records = csvRecords(file, delimiter, from);
  if (records[0] === undefined) {
    throw new BitextError(`${file.path} is empty; expected a row of headings such as zh and en`, { path: file.path });
  }
  const headings = records[0].cells.map(({ text }) => text);
  const columns = findColumns(headings, options, file.path);
  // Columns given by number may stand in a table without headings.
  const hasHeadings = !isNumber(options.targetColumn) || headings.some((heading) => roleOf(heading) !== undefined);
  return { records: hasHeadings ? records.slice(1) : records, columns };
}

const isNumber = (name: string | undefined): boolean => name !== undefined && /^\d+$/.test(name);

/** The delimiter that makes most headings known, else most cells; a comma if that decides nothing. */
function sniffed(file: TextFile, from: number): string {
  if (/\.(?:tsv|tab)$/i.test(file.path)) return "\t";
  const line = firstLine(file.text, from);
  const ranked = DELIMITERS.map((delimiter) => {
    const cells = line.split(delimiter).map((cell) => cell.trim().replace(/^"(.*)"$/, "$1"));
    return { delimiter, known: cells.filter((cell) => roleOf(cell) !== undefined).length, cells: cells.length };
  });
  return ranked.sort((a, b) => b.known - a.known || b.cells - a.cells)[0]!.delimiter;
}

interface Row {
  /** Of its id cell. */
  readonly key: string;
  readonly id: string;
  readonly source: Cell | undefined;
  readonly target: Cell | undefined;
  readonly comment: string;
}

function rowOf({ cells }: CsvRecord, columns: Columns, number: number): Row {
  const at = (column: number | undefined): Cell | undefined => (column === undefined ? undefined : cells[column]);
  const key = at(columns.id)?.text.trim() ?? "";
  return {
    key,
    id: key || String(number),
    source: at(columns.source),
    target: at(columns.target),
    comment: at(columns.comment)?.text ?? "",
  };
}

function skipReason({ source, target }: Row, columns: Columns): "no target" | "no source" | "no text" | undefined {
  const hasTarget = hasText(target);
  const hasSource = columns.source === undefined || hasText(source);
  if (hasTarget && hasSource) return undefined;
  if (hasTarget) return "no source";
  return hasText(source) ? "no target" : "no text";
}

const hasText = (cell: Cell | undefined): boolean => cell !== undefined && cell.text.trim() !== "";

function segmentOf({ id, key, source, target }: Row, path: string): Segment {
  const origin = (cell: Cell): Origin => ({ path, pieces: cellPieces(cell) });
  const own = { id, ...(key && { key }), target: target!.text };
  if (source === undefined) return { ...own, origin: { target: origin(target!) } };
  return { ...own, source: source.text, origin: { source: origin(source), target: origin(target!) } };
}

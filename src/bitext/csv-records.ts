import { positions } from "../text/position.ts";
import { BitextError } from "./bitext-error.ts";
import type { TextFile } from "./reader.ts";
import type { OriginPiece } from "./segment.ts";

export interface Cell {
  /** Decoded: without the quotation marks around it, a doubled one inside as one. */
  readonly text: string;
  /** File offset of the first unit of the text. */
  readonly start: number;
  readonly quoted: boolean;
}

/** One row. A row of one empty cell is a blank line and is left out. */
export interface CsvRecord {
  /** File offset. */
  readonly start: number;
  readonly cells: readonly Cell[];
}

const QUOTE = '"';
const RECORD_END = /[\r\n]/;

/**
 * The records of a text in the format of RFC 4180, each cell with its place: a reader by library would say what stands in a cell
 * but not where. Throws `BitextError` for a quotation mark without its partner: half of the file would be one cell.
 */
export function csvRecords(
  file: TextFile,
  delimiter: string,
  from = 0,
  most = Number.POSITIVE_INFINITY,
): readonly CsvRecord[] {
  const scanner = new Scanner(file, delimiter, from);
  const records: CsvRecord[] = [];
  while (!scanner.atEnd && records.length < most) {
    const record = scanner.record();
    if (record.cells.length > 1 || record.cells[0]!.text !== "" || record.cells[0]!.quoted) records.push(record);
  }
  return records;
}

class Scanner {
  private readonly cellEnd: RegExp;

  constructor(
    private readonly file: TextFile,
    private readonly delimiter: string,
    private at: number,
  ) {
    this.cellEnd = new RegExp(`[${delimiter}\\r\\n]`, "g");
  }

  get atEnd(): boolean {
    return this.at >= this.file.text.length;
  }

  record(): CsvRecord {
    const { text } = this.file;
    const start = this.at;
    const cells = [this.cell()];
    while (text.charAt(this.at) === this.delimiter && !this.atEnd) {
      this.at++;
      cells.push(this.cell());
    }
    this.at += text.startsWith("\r\n", this.at) ? 2 : 1;
    return { start, cells };
  }

  private cell(): Cell {
    if (this.file.text.charAt(this.at) === QUOTE) return this.quotedCell();
    const start = this.at;
    this.at = this.nextEnd(start);
    return { text: this.file.text.slice(start, this.at), start, quoted: false };
  }

  private nextEnd(from: number): number {
    this.cellEnd.lastIndex = from;
    return this.cellEnd.exec(this.file.text)?.index ?? this.file.text.length;
  }

  private quotedCell(): Cell {
    const { text } = this.file;
    const start = this.at + 1;
    let close = text.indexOf(QUOTE, start);
    while (close !== -1 && text.charAt(close + 1) === QUOTE) close = text.indexOf(QUOTE, close + 2);
    if (close === -1) throw this.fault(start - 1, "a quotation mark is opened here and never closed");
    this.at = this.nextEnd(close + 1);
    if (text.slice(close + 1, this.at).trim() !== "") {
      throw this.fault(
        close,
        `text follows a closing quotation mark (the cell begins on line ${this.lineOf(start - 1)})`,
      );
    }
    return { text: text.slice(start, close).replaceAll('""', QUOTE), start, quoted: true };
  }

  private fault(at: number, what: string): BitextError {
    const { line, column } = positions(this.file.text).at(at);
    const { path } = this.file;
    return new BitextError(`${path}:${line}:${column}: ${what}; double a quotation mark that belongs to the text`, {
      path,
      line,
      column,
    });
  }

  private lineOf(at: number): number {
    return positions(this.file.text).at(at).line;
  }
}

/** Where the units of a cell's text stand: each doubled quotation mark is followed by a new piece. */
export function cellPieces({ text, start, quoted }: Cell): readonly OriginPiece[] {
  const pieces: OriginPiece[] = [{ unit: 0, file: start }];
  if (!quoted) return pieces;
  for (let mark = text.indexOf(QUOTE); mark !== -1; mark = text.indexOf(QUOTE, mark + 1)) {
    pieces.push({ unit: mark + 1, file: start + mark + 1 + pieces.length });
  }
  return pieces;
}

/** The end of a record is a line break outside quotation marks; for sniffing, the first line is enough. */
export const firstLine = (text: string, from: number): string => {
  const end = text.slice(from).search(RECORD_END);
  return end === -1 ? text.slice(from) : text.slice(from, from + end);
};

import type { MarkupFormat } from "../markup/protect.ts";
import { BitextError } from "./bitext-error.ts";
import { readCsv } from "./csv.ts";
import { type Decoded, decode } from "./decode.ts";
import { readI18nextJson } from "./i18next-json.ts";
import { readJsonl } from "./jsonl.ts";
import { readMarkdownBitext } from "./markdown.ts";
import type { BitextWarning, Reader, ReaderOptions, Reading, TextFile } from "./reader.ts";
import type { Directive, Segment } from "./segment.ts";
import { readText } from "./text.ts";

export type BitextFormat = "text" | "markdown" | "csv" | "jsonl" | "i18next";

/** A file as it was read from the disk, or a text that somebody decoded already. */
export type BitextFile = { readonly path: string } & ({ readonly bytes: Uint8Array } | { readonly text: string });

export interface BitextFiles {
  readonly target: BitextFile;
  readonly source?: BitextFile;
}

export interface BitextOptions extends ReaderOptions {
  /** Default: by the extension of the target. */
  readonly format?: BitextFormat;
}

/** A document as segments. The units that were read are `segments` and `skipped` together. */
export interface Bitext {
  /** The file of the target. */
  readonly path: string;
  /** The file of the source, where that is another one. */
  readonly sourcePath?: string;
  readonly format: BitextFormat;
  /** What the texts of the units are written in: for finding what is no prose in them. */
  readonly markup: MarkupFormat;
  /** Decoded, without byte order mark: what origins count in. */
  readonly text: string;
  readonly sourceText?: string;
  /** Of the target: for writing it back as it was. */
  readonly encoding: Decoded["encoding"];
  readonly bom: boolean;
  readonly segments: readonly Segment[];
  readonly skipped: Reading["skipped"];
  readonly directives: readonly Directive[];
  readonly warnings: readonly BitextWarning[];
  /** Set where the texts are those of a user interface. */
  readonly profile?: "strings";
}

interface Format {
  readonly read: Reader;
  readonly extensions: readonly string[];
  readonly markup: MarkupFormat;
  readonly profile?: "strings";
  /** Where the source stands: in a file of its own, or in the file of the target. */
  readonly source: "beside" | "inside";
}

const FORMATS: Readonly<Record<BitextFormat, Format>> = {
  text: { read: readText, extensions: ["txt", "text"], markup: "text", source: "beside" },
  markdown: { read: readMarkdownBitext, extensions: ["md", "markdown", "mdx"], markup: "markdown", source: "beside" },
  csv: { read: readCsv, extensions: ["csv", "tsv", "tab"], markup: "text", source: "inside" },
  jsonl: { read: readJsonl, extensions: ["jsonl", "ndjson"], markup: "text", source: "inside" },
  i18next: {
    read: readI18nextJson,
    extensions: ["json", "jsonc"],
    markup: "i18next",
    profile: "strings",
    source: "beside",
  },
};

/** Every extension that has a reader, without the dot. */
export const bitextExtensions: readonly string[] = Object.values(FORMATS).flatMap(({ extensions }) => extensions);

/** Reads a draft, alone or with its source. Throws `BitextError`, and nothing else, for a file that cannot be read. */
export function readBitext(files: BitextFiles, options: BitextOptions = {}): Bitext {
  const format = options.format ?? formatOf(files.target.path);
  const { read, markup, profile } = FORMATS[format];
  const beside = options.sides === "target" ? undefined : files.source;
  if (beside !== undefined && FORMATS[format].source === "inside") throw notBeside(files.target.path, beside.path);
  const target = decoded(files.target);
  const source = beside === undefined ? undefined : decoded(beside);
  const reading = read({ target: target.file, ...(source === undefined ? {} : { source: source.file }) }, options);
  return {
    path: files.target.path,
    ...(source === undefined ? {} : { sourcePath: source.file.path, sourceText: source.file.text }),
    format,
    markup,
    text: target.file.text,
    encoding: target.encoding,
    bom: target.bom,
    segments: reading.segments,
    skipped: reading.skipped,
    directives: reading.directives,
    warnings: [...target.warnings, ...(source?.warnings ?? []), ...reading.warnings],
    ...(profile === undefined ? {} : { profile }),
  };
}

/** Units that were read, checked or not; none is for the caller to complain of. */
export const unitsRead = ({ segments, skipped }: Pick<Bitext, "segments" | "skipped">): number =>
  Object.values(skipped).reduce((sum, count) => sum + count, segments.length);

function formatOf(path: string): BitextFormat {
  const extension = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? "";
  for (const [format, { extensions }] of Object.entries(FORMATS))
    if (extensions.includes(extension)) return format as BitextFormat;
  throw new BitextError(
    `no reader for ${path}; expected a file ending in ${bitextExtensions.map((name) => `.${name}`).join(", ")}`,
    { path },
  );
}

const notBeside = (path: string, source: string): BitextError =>
  new BitextError(`${path} holds both languages and is read alone; leave out the source ${source}`, { path });

interface DecodedFile {
  readonly file: TextFile;
  readonly encoding: Decoded["encoding"];
  readonly bom: boolean;
  readonly warnings: readonly BitextWarning[];
}

const BYTE_ORDER_MARK = "\ufeff";

function decoded(file: BitextFile): DecodedFile {
  const { path } = file;
  if ("bytes" in file) {
    const { text, encoding, bom, warning } = decode(file.bytes, path);
    return { file: { path, text }, encoding, bom, warnings: warning === undefined ? [] : [{ message: warning, path }] };
  }
  const bom = file.text.startsWith(BYTE_ORDER_MARK);
  return { file: { path, text: bom ? file.text.slice(1) : file.text }, encoding: "utf-8", bom, warnings: [] };
}

import type { Node } from "jsonc-parser";
import { positions } from "../text/position.ts";
import { type Columns, findColumns } from "./columns.ts";
import { directiveBeside, silencesWithin } from "./directives.ts";
import { fault, jsonTree, stringPieces } from "./json-tree.ts";
import {
  type BitextWarning,
  type Reader,
  type ReaderOptions,
  SkipCount,
  type SkipReason,
  type TextFile,
} from "./reader.ts";
import type { Directive, Origin, Segment } from "./segment.ts";

/** One object a line: `{"id": "a1", "zh": "…", "en": "…"}`. Keys are found like the headings of a table. */
export const readJsonl: Reader = ({ target: file }, options) => {
  const skipped = new SkipCount();
  const segments: Segment[] = [];
  const directives: Directive[] = [];
  const warnings: BitextWarning[] = [];
  const places = positions(file.text);
  for (const line of records(file, options)) {
    const reason = skipReason(line);
    if (reason !== undefined) {
      skipped.add(reason);
      continue;
    }
    const found = directiveBeside(line.comment, file.path, places.at(line.start).line);
    directives.push(...found.directives);
    warnings.push(...found.warnings);
    const segment = segmentOf(line, file);
    const silences = silencesWithin(found.silences, { start: 0, end: segment.target!.length });
    segments.push(silences.length > 0 ? { ...segment, silences } : segment);
  }
  return { segments, skipped: skipped.result, directives, warnings };
};

interface JsonRecord {
  /** File offset of the line; those of the values count from here. */
  readonly start: number;
  readonly id: string;
  /** Its id, if the line states one. */
  readonly key?: string;
  readonly source: Node | undefined;
  readonly target: Node | undefined;
  readonly hasSource: boolean;
  readonly comment: string;
}

const LINE = /[^\r\n]+/g;

function* records(file: TextFile, options: ReaderOptions): Generator<JsonRecord> {
  let number = 0;
  let before: { readonly keys: string; readonly columns: Columns } | undefined;
  const parsed: { readonly start: number; readonly members: ReadonlyMap<string, Node> }[] = [];
  for (const { 0: line, index } of file.text.matchAll(LINE)) {
    if (line.trim() !== "") parsed.push({ start: index, members: membersOf(file, index, line.length) });
  }
  const columnsOf = columnsFor(parsed, options, file.path);
  for (const { start, members } of parsed) {
    number++;
    const keys = [...members.keys()];
    const joined = keys.join("\0");
    if (before?.keys !== joined) before = { keys: joined, columns: columnsOf(keys) };
    yield recordOf([...members.values()], before.columns, start, number);
  }
}

function membersOf(file: TextFile, start: number, length: number): ReadonlyMap<string, Node> {
  const tree = jsonTree(file, "refused", start, start + length);
  if (tree.type !== "object")
    throw fault(file, start + tree.offset, 'each line must be an object such as {"zh": …, "en": …}');
  return new Map((tree.children ?? []).map((member) => [String(member.children![0]!.value), member.children![1]!]));
}

/** Lines may have different keys; what all of them together name decides which languages there are. */
function columnsFor(
  lines: readonly { readonly members: ReadonlyMap<string, Node> }[],
  options: ReaderOptions,
  path: string,
): (keys: readonly string[]) => Columns {
  const all = [...new Set(lines.flatMap(({ members }) => [...members.keys()]))];
  if (all.length === 0) return () => ({ target: -1 });
  const columns = findColumns(all, options, path);
  const nameOf = (column: number | undefined): string | undefined => (column === undefined ? undefined : all[column]);
  return (keys) => {
    const indexOf = (column: number | undefined): number => keys.indexOf(nameOf(column) ?? "\0");
    return {
      target: indexOf(columns.target),
      ...(columns.source === undefined ? {} : { source: indexOf(columns.source) }),
      id: indexOf(columns.id),
      comment: indexOf(columns.comment),
    };
  };
}

function recordOf(values: readonly Node[], columns: Columns, start: number, number: number): JsonRecord {
  const at = (column: number | undefined): Node | undefined => (column === undefined ? undefined : values[column]);
  const id = at(columns.id)?.value;
  const comment = at(columns.comment)?.value;
  const key = typeof id === "string" || typeof id === "number" ? String(id) : undefined;
  return {
    start,
    id: key ?? String(number),
    ...(key !== undefined && { key }),
    source: at(columns.source),
    target: at(columns.target),
    hasSource: columns.source !== undefined,
    comment: typeof comment === "string" ? comment : "",
  };
}

function skipReason({ source, target, hasSource }: JsonRecord): SkipReason | undefined {
  const asked = hasSource ? [source, target] : [target];
  if (asked.some((node) => node !== undefined && node.type !== "string" && node.type !== "null")) return "not a string";
  if (!hasText(target)) return hasText(source) || !hasSource ? "no target" : "no text";
  return hasSource && !hasText(source) ? "no source" : undefined;
}

const hasText = (node: Node | undefined): boolean => typeof node?.value === "string" && node.value.trim() !== "";

function segmentOf({ start, id, key, source, target, hasSource }: JsonRecord, { path, text }: TextFile): Segment {
  const origin = ({ offset, length }: Node): Origin => ({
    path,
    pieces: stringPieces(text, start + offset, start + offset + length),
  });
  const own = { id, ...(key !== undefined && { key }), target: String(target!.value) };
  if (!hasSource) return { ...own, origin: { target: origin(target!) } };
  return { ...own, source: String(source!.value), origin: { source: origin(source!), target: origin(target!) } };
}

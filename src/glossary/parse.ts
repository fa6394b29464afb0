import type { EntryMap } from "./entries.ts";
import { type Fault, readSource } from "./glossary-source.ts";
import type { JsonPath } from "./json-path.ts";
import { layerFaults, layerOf } from "./layer.ts";
import type { ConceptEntry, Glossary, GlossaryFile } from "./model.ts";
import { entryKeys, SLOT_KEY } from "./schema/entry.ts";
import { sentence } from "./schema/sentence.ts";
import { FORMAT, fileKeys, glossaryFile, purposes } from "./schema.ts";

export interface ParseOptions {
  /** Of the file, as messages name it; `.jsonc` allows comments and trailing commas. */
  readonly path?: string;
  /** Of the layer, for a file without an id; else the last part of the path. */
  readonly name?: string;
}

/**
 * Reads a glossary: the text of a file, with lines and columns for its faults, or a value that was read already.
 *
 * @throws GlossaryError with every fault: syntax, keys given twice, what does not fit the format, ids given twice, no entries.
 */
export function parseGlossary(input: unknown, options: ParseOptions = {}): Glossary {
  const file = parseGlossaryFile(input, options);
  const name = file.id ?? options.name ?? baseName(options.path) ?? "glossary";
  return layerOf(file, {
    name,
    ...(options.path === undefined ? {} : { path: options.path }),
    sources: file.sources ?? {},
  });
}

/**
 * As `parseGlossary`, but gives the file as it is written, shorthand kept, in its longest form.
 *
 * @throws GlossaryError as `parseGlossary`.
 */
export function parseGlossaryFile(input: unknown, options: ParseOptions = {}): GlossaryFile {
  const source = readSource(input, options.path);
  const form = formOf(source.value);
  const inForm = (path: JsonPath): JsonPath => path.slice(OUTER[form]);
  const faults = schemaFaults(longForm(source.value, form), form);
  if (faults.length > 0) source.refuse(faults.map((fault) => ({ ...fault, path: inForm(fault.path) })));
  const file = { entries: [], ...(longForm(source.value, form) as Partial<GlossaryFile>) };
  const further = layerFaults(file);
  if (further.length > 0) source.refuse(further.map((fault) => ({ ...fault, path: inForm(fault.path) })));
  return file;
}

/** The three forms of a file, and how many steps of a path in the longest form they do without. */
type Form = "file" | "list" | "entry";
const OUTER: Readonly<Record<Form, number>> = { file: 0, list: 1, entry: 2 };

function formOf(value: unknown): Form {
  if (Array.isArray(value)) return "list";
  if (typeof value !== "object" || value === null) return "file";
  const keys = Object.keys(value);
  if (keys.some((key) => purposes.some((purpose) => purpose === key))) return "file";
  const ofEntry = (key: string): boolean => SLOT_KEY.test(key) || (entryKeys.includes(key) && !fileKeys.includes(key));
  return keys.some(ofEntry) ? "entry" : "file";
}

function longForm(value: unknown, form: Form): unknown {
  if (form === "file") return value;
  return { entries: form === "list" ? value : [value] } as { entries: readonly ConceptEntry[] | EntryMap };
}

function schemaFaults(value: unknown, form: Form): readonly Fault[] {
  const future = formatFault(value);
  if (future !== undefined) return [future];
  const result = glossaryFile.safeParse(value, { error: sentence });
  const faults = (result.error?.issues ?? []).map((issue): Fault => {
    const part = issue.code === "custom" && issue.params?.part === "key" ? "key" : "value";
    return { code: "schema", message: issue.message, path: issue.path as JsonPath, part };
  });
  if (faults.length > 0 || form !== "file") return faults;
  if (purposes.some((key) => Object.hasOwn(value as object, key))) return [];
  const message = '"entries" is missing; expected e.g. {"entries": {"双循环": "dual circulation"}}';
  return [{ code: "schema", message, path: [] }];
}

/** Said alone: in a format not known, nothing else can be judged. */
function formatFault(value: unknown): Fault | undefined {
  if (typeof value !== "object" || value === null || !("yizhi" in value)) return undefined;
  const { yizhi } = value;
  if (typeof yizhi !== "number" || yizhi <= FORMAT) return undefined;
  const message = `the file is written in format ${yizhi}, and this version of yizhi reads format ${FORMAT}; update yizhi`;
  return { code: "schema", message, path: ["yizhi"] };
}

const SEPARATOR = /[\\/]/;

const baseName = (path: string | undefined): string | undefined => path?.split(SEPARATOR).at(-1);

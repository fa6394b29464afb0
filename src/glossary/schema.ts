import * as z from "zod";
import type { ConceptEntry, GlossaryFile, OneOrMany, Slot, SourceRecord } from "./model.ts";
import { drawDefinitions, type JsonSchema, named } from "./schema/draw.ts";
import { defaults, entry } from "./schema/entry.ts";
import { id, label, levels, localized, partialDate, styleName } from "./schema/scalar.ts";
import { byKind, closed, record, type ShapeOf } from "./schema/shape.ts";
import { slot } from "./schema/term.ts";

/** The one format there is. */
export const FORMAT = 1;

const VISIBLE = /\S/;

const sourceRecord = named(
  "SourceRecord",
  closed<SourceRecord>(
    {
      title: label,
      url: z.string().optional(),
      publisher: z.string().optional(),
      date: partialDate.optional(),
      license: z.string().optional(),
    } satisfies ShapeOf<SourceRecord>,
    { description: "a published source" },
  ),
);

const entryMap = record<Readonly<Record<string, Slot>>>(
  { pattern: VISIBLE, value: slot, what: "a Chinese term" },
  { description: "English by Chinese term" },
);

const fileShape = {
  $schema: z.string().optional(),
  yizhi: z.literal(FORMAT).optional().describe("Format version; a reader refuses a higher one"),
  id: id.optional(),
  name: localized.optional(),
  version: z.string().optional().describe("Version of the content (semver)"),
  license: z.string().optional(),
  languages: z.array(label).min(1).optional(),
  extends: byKind<OneOrMany<string>>("a lower layer or a list of lower layers", { text: label, list: z.array(label) })
    .optional()
    .describe(
      'Lower layers, lowest first: packs ("yizhi/bundled", "yizhi/brand") or paths relative to this file. Absent in the top file: the bundled glossary. []: stands alone',
    ),
  disable: z.array(label).optional().describe('Entries of lower layers to leave out: "pack/id", "id" or "tag:x"'),
  sources: record<Readonly<Record<string, SourceRecord>>>(
    { pattern: VISIBLE, value: sourceRecord, what: "the key of a source" },
    { description: "published sources by key" },
  ).optional(),
  defaults: defaults.optional(),
  entries: byKind<readonly ConceptEntry[] | Readonly<Record<string, Slot>>>(
    'a list of entries, or an object of English by Chinese, e.g. {"双循环": "dual circulation"}',
    { list: z.array(entry), object: entryMap },
  ).optional(),
  levels: levels.optional(),
  style: styleName.optional().describe("House style of the project"),
  asOf: partialDate.optional().describe("Date at which renderings must be in force"),
} satisfies ShapeOf<GlossaryFile>;

export const fileKeys = Object.keys(fileShape);

/** A glossary file in its longest form; `entries` may be absent where the file only lays settings over others. */
export const glossaryFile = named("File", closed<GlossaryFile>(fileShape, { description: "a glossary file" }));

const entryList = z.array(entry);

/** What the content of a glossary file may be. */
export const glossarySchema = byKind<unknown>("a glossary file, a list of entries, or one entry", {
  object: glossaryFile,
  list: entryList,
});

/** Keys of which one at least makes an object a glossary file. */
export const purposes = ["entries", "extends", "disable", "levels", "style", "asOf"] as const;

/** The published JSON Schema (draft-07), for editors. */
export function jsonSchema(): JsonSchema {
  const definitions = drawDefinitions(glossarySchema, { target: "draft-7", io: "input" });
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: `yizhi glossary file, format ${FORMAT}`,
    description: 'A glossary of Chinese and English. The shortest file: {"entries": {"双循环": "dual circulation"}}',
    anyOf: [
      { $ref: "#/definitions/File" },
      { type: "array", items: { $ref: "#/definitions/Entry" }, minItems: 1, description: "A bare list of entries" },
      {
        allOf: [{ $ref: "#/definitions/Entry" }, { anyOf: [{ required: ["zh"] }, { required: ["en"] }] }],
        description: "One entry alone",
      },
    ],
    definitions: { ...definitions, File: { ...definitions.File, anyOf: purposes.map((key) => ({ required: [key] })) } },
  };
}

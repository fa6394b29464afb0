import * as z from "zod";
import type { ConceptEntry, EntryTest, FamilyParameter, OneOrMany, RelatedInput } from "../model.ts";
import { LARGEST_NUMERAL } from "../numerals.ts";
import { named } from "./draw.ts";
import {
  autofix,
  code,
  confidence,
  id,
  LANGUAGE_TAG,
  label,
  labels,
  level,
  localized,
  partialDate,
  pos,
  reference,
  tag,
  termText,
  text,
  webAddress,
} from "./scalar.ts";
import { byKind, closed, record, type ShapeOf } from "./shape.ts";
import { avoid, match, slot, slotsByLanguage, source, sourceReference, valid } from "./term.ts";

/** Keys of further slots. */
export const SLOT_KEY = /^(zh|en)(-[A-Za-z0-9]{2,8})+$/;
const PARAMETER_NAME = /^[A-Za-z][A-Za-z0-9]*$/;
const SURFACE_FORM = /^(full|short|any)$|\{(full|short)\}/;
const PRIVATE_KEY = /^/;

const relations = ["broader", "narrower", "related", "part", "whole", "contrast", "replaces"] as const;

const related = byKind<string | RelatedInput>("the id of an entry, or an object with id and rel", {
  text: reference,
  object: closed<RelatedInput>(
    {
      id: reference,
      rel: z.enum(relations).optional().describe("contrast = easily confused with (makes wrong-concept findings)"),
    } satisfies ShapeOf<RelatedInput>,
    { description: "a relation" },
  ),
});

const entryTest = closed<EntryTest>(
  {
    expect: z.array(code).describe("Codes that checking this pair (or this target alone) must give; [] = none"),
    zh: text.optional(),
    en: text.optional(),
  } satisfies ShapeOf<EntryTest>,
  {
    description: "a test",
    further: { pattern: LANGUAGE_TAG, value: text, what: 'a language tag such as "zh" or "en-GB"' },
  },
);

const example = closed<Readonly<Record<string, unknown>>>(
  { source: sourceReference.optional() },
  {
    description: "an example: a text per language",
    further: {
      pattern: LANGUAGE_TAG,
      value: text,
      what: 'a language tag such as "zh" or "en-GB"',
      examples: ["zh", "en"],
    },
    least: 1,
  },
);

const numeral = z.int().min(0).max(LARGEST_NUMERAL);

const familyParameter = named(
  "FamilyParameter",
  byKind<FamilyParameter>(
    'numbers, e.g. {"from": 1, "to": 20}, or a list of members, e.g. [{"zh": "航天", "en": "aerospace"}]',
    {
      object: closed(
        {
          from: numeral,
          to: numeral,
          zh: z.enum(["numeral", "digits"]).optional().describe("十三 or 13; default numeral"),
          en: z
            .enum(["ordinal", "ordinal-word", "cardinal-word", "digits"])
            .optional()
            .describe("13th, thirteenth, thirteen or 13; default ordinal"),
        },
        { description: "a range of numbers" },
      ),
      list: z.array(closed({ zh: termText, en: termText }, { description: "a member" })).min(1),
    },
  ),
);

const change = closed<NonNullable<ConceptEntry["history"]>[number]>(
  { type: z.enum(["origination", "modification"]), date: partialDate.optional(), by: label.optional() },
  { description: "a change" },
);

/** What an entry may say and a file may say once for all its entries. */
const sharedShape = {
  subject: byKind<OneOrMany<string>>("a subject field or a list of subject fields", {
    text: label,
    list: z.array(label).min(1),
  }).optional(),
  note: localized.optional(),
  pos: pos.optional(),
  firstMention: record<Readonly<Record<string, string>>>(
    {
      pattern: LANGUAGE_TAG,
      what: 'a language tag such as "zh" or "en-GB"',
      value: z
        .string()
        .regex(SURFACE_FORM, { error: 'expected full, short, any, or a form such as "{full} ({short})"' })
        .describe('full, short, any, or a surface form, e.g. "{full} ({short})"'),
    },
    { description: "how a concept is first mentioned, per language" },
  ).optional(),
  valid: valid.optional(),
  match: match.optional(),
  severity: level.optional(),
  source: source.optional(),
  confidence: confidence.optional(),
  autofix: autofix.optional(),
  quotes: z
    .enum(["none", "quote", "italic"])
    .optional()
    .describe("Marks about a set phrase in the target: none drops them, quote and italic ask for them"),
  tags: z.array(tag).optional(),
  client: labels.optional(),
  url: z.array(webAddress).optional(),
  image: z.array(webAddress).optional(),
  history: z.array(change).optional(),
  translate: z.boolean().optional().describe("false: keep the source form in the target"),
  x: record<Readonly<Record<string, unknown>>>(
    { pattern: PRIVATE_KEY, value: z.unknown(), what: "a key" },
    { description: "private data, kept on round trip" },
  ).optional(),
};

const entryShape = {
  id: id.optional(),
  zh: slot.optional(),
  en: slot.optional(),
  terms: slotsByLanguage.optional().describe('Further languages, e.g. {"fr": "double circulation"}'),
  avoid: avoid.optional(),
  definition: localized.optional(),
  ...sharedShape,
  family: record<NonNullable<ConceptEntry["family"]>>(
    { pattern: PARAMETER_NAME, value: familyParameter, what: "a parameter name of letters and digits" },
    { description: "parameters of a pattern family: what {name} in the terms stands for", least: 1 },
  ).optional(),
  examples: z.array(example).optional(),
  related: z.array(related).optional(),
  disabled: z
    .boolean()
    .optional()
    .describe("true removes the entry of this id, or of this Chinese term, from the lower layers"),
  layer: z
    .enum(["merge", "replace"])
    .optional()
    .describe("How this entry is laid over a lower one with the same id; default merge"),
  tests: z.array(entryTest).optional().describe("Self-tests run by `yizhi lint`"),
} satisfies ShapeOf<ConceptEntry>;

export const entryKeys = Object.keys(entryShape);

const LIKELY_SLOTS = ["zh-TW", "zh-HK", "en-GB", "en-US"];

export const entry = named(
  "Entry",
  closed<ConceptEntry>(entryShape, {
    description: "a concept entry",
    further: { pattern: SLOT_KEY, value: slot, what: "a slot", examples: LIKELY_SLOTS },
  }),
);

export const defaults = named(
  "Defaults",
  closed<ConceptEntry>(sharedShape, { description: "properties used where an entry does not state them" }),
);

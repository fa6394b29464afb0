import * as z from "zod";
import {
  type ConceptEntry,
  type MatchRules,
  type OneOrMany,
  type Slot,
  type SourceReference,
  type TermInput,
  termStatuses,
  termTypes,
  type Validity,
} from "../model.ts";
import { named } from "./draw.ts";
import {
  autofix,
  confidence,
  LANGUAGE_TAG,
  label,
  labels,
  level,
  partialDate,
  pos,
  sourceText,
  styleName,
  termText,
  text,
  webAddress,
} from "./scalar.ts";
import { byKind, closed, record, type ShapeOf } from "./shape.ts";

const LONGEST_PATTERN = 300;

const termTexts = z.array(termText);

const matchShape = {
  exact: z.boolean().optional().describe("true switches every tolerance below off"),
  case: z
    .enum(["smart", "sensitive", "insensitive"])
    .optional()
    .describe("smart (default): small letters of the term match any case, capitals must be capitals"),
  inflect: byKind<boolean | "noun" | "verb" | "adjective">('true, false, "noun", "verb" or "adjective"', {
    boolean: z.boolean(),
    text: z.enum(["noun", "verb", "adjective"]),
  })
    .optional()
    .describe("English forms; default true"),
  forms: termTexts.optional().describe("Extra written forms that count as this term"),
  variants: z
    .boolean()
    .optional()
    .describe("Hyphen, space and dash, quotes, width, middle dot, traditional characters; default true"),
  spelling: z.enum(["any", "en-GB", "en-US"]).optional(),
  articles: z.boolean().optional().describe("Leading a, an, the optional; default true"),
  notIn: termTexts.optional().describe("Longer strings in which this term is not itself, e.g. 中国 not in 发展中国家"),
  near: termTexts.optional().describe("Matches only when one of these occurs in the same segment (homograph selector)"),
  pattern: z
    .string()
    .max(LONGEST_PATTERN)
    .optional()
    .describe("Regular expression (u flag); only with allowPatterns; refused in bundled packs"),
} satisfies ShapeOf<MatchRules>;

export const match = named("Match", closed<MatchRules>(matchShape, { description: "matching rules" }));

const validShape = {
  from: partialDate.optional(),
  until: partialDate.optional().describe("Exclusive"),
} satisfies ShapeOf<Validity>;

export const valid = named(
  "Valid",
  closed<Validity>(validShape, { description: 'a period, e.g. {"from": "2022-10"}', least: 1 }),
);

export const sourceReference = named(
  "SourceReference",
  byKind<SourceReference>('a source: a key of "sources", free text, or an object with ref, title, url, at', {
    text: sourceText,
    object: closed<Exclude<SourceReference, string>>(
      {
        ref: label.optional().describe("Key of the file's sources table"),
        title: text.optional(),
        url: webAddress.optional(),
        at: label.optional().describe("Page, section or paragraph"),
      },
      { description: "a source", least: 1 },
    ),
  }),
);

export const source = named(
  "Source",
  byKind<OneOrMany<SourceReference>>("a source or a list of sources", {
    text: sourceReference,
    object: sourceReference,
    list: z.array(sourceReference).min(1),
  }),
);

const termShape = {
  term: termText,
  status: z
    .enum(termStatuses)
    .optional()
    .describe(
      "TBX administrative status. Default by position: the first term of a slot is preferred, later ones admitted, those under avoid deprecated",
    ),
  type: z
    .enum(termTypes)
    .optional()
    .describe(
      "TBX term type. acronym, abbreviation and shortForm are short forms; phrase is a set phrase of fixed word order",
    ),
  pos: pos.optional(),
  region: label.optional().describe("Free text, TBX geographicalUsage; a slot (zh-TW, en-GB) is better where possible"),
  match: match.optional(),
  valid: valid.optional(),
  severity: level.optional(),
  note: text.optional().describe("Shown in the finding: why this term is (not) to be used"),
  context: z
    .array(
      closed<{ text: string; source?: SourceReference }>(
        { text, source: sourceReference.optional() },
        { description: "a context" },
      ),
    )
    .optional(),
  source: source.optional(),
  client: labels.optional(),
  style: styleName
    .optional()
    .describe("House style in which this form is the accepted one, e.g. central or casic; none = every style"),
  confidence: confidence.optional(),
  basis: z
    .enum(["seen", "always-wrong", "predicted"])
    .optional()
    .describe("Of a deprecated term: met in real drafts, wrong in any text, or foreseen by an editor"),
  autofix: autofix.optional(),
} satisfies ShapeOf<TermInput>;

const term = named("Term", closed<TermInput>(termShape, { description: "a term" }));

const termOrText = byKind<string | TermInput>('a term: text, or an object with "term"', {
  text: termText,
  object: term,
});

const termList = named("TermList", z.array(termOrText).min(1));

export const slot = named(
  "Slot",
  byKind<Slot>("a term or a list of terms; the first is preferred, later ones are admitted", {
    text: termText,
    object: term,
    list: termList,
  }),
);

export const slotsByLanguage = named(
  "Slots",
  record<Readonly<Record<string, Slot>>>(
    { pattern: LANGUAGE_TAG, value: slot, what: 'a language tag such as "zh" or "en-GB"' },
    { description: "terms per language" },
  ),
);

export const avoid = named(
  "Avoid",
  byKind<NonNullable<ConceptEntry["avoid"]>>("a list of deprecated terms, or an object with such a list per language", {
    list: termList,
    object: slotsByLanguage,
  }),
);

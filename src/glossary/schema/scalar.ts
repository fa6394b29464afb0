import * as z from "zod";
import { type DiagnosticCode, diagnosticCodes, type Level } from "../../diagnostics/diagnostic.ts";
import { notAnId } from "../id-form.ts";
import { ID, LONGEST_ID } from "../identify.ts";
import { type Confidence, type Localized, partsOfSpeech } from "../model.ts";
import { named } from "./draw.ts";
import { show } from "./sentence.ts";
import { byKind, closed, record } from "./shape.ts";

const LONGEST_TERM = 300;
const LONGEST_TEXT = 4000;
const LONGEST_SOURCE = 500;

const VISIBLE = /\S/;
const REFERENCE = /^([a-z][a-z0-9]*(-[a-z0-9]+)*\/)?[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const PARTIAL_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const WEB_ADDRESS = /^https?:\/\//;
const NO_SPACE = /^\S+$/;
export const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
/** `*` is for what holds in every language. */
const LANGUAGE_OR_ANY = /^(\*|[a-z]{2,3}(-[A-Za-z0-9]{2,8})*)$/;

/** Says what a text of the wrong form ought to look like. */
const form = (expected: string) => ({
  error: (issue: { readonly input?: unknown }) => `${show(issue.input)} is not ${expected}`,
});

const kebab =
  (name: string) =>
  ({ input }: { readonly input?: unknown }): string =>
    notAnId(input, name);

export const id = named(
  "Id",
  z
    .string()
    .max(LONGEST_ID)
    .regex(ID, { error: kebab("an id") })
    .describe("Kebab-case; valid as XML ID, URL fragment and i18next key (no '.', no ':')"),
);

export const reference = named(
  "Reference",
  z
    .string()
    .regex(REFERENCE, { error: kebab("an id, or pack/id,") })
    .describe("id or pack/id"),
);

export const text = named("Text", z.string().min(1).max(LONGEST_TEXT));

export const termText = named(
  "TermText",
  z
    .string()
    .min(1, { abort: true, error: "an empty term; write the term, or leave the key out" })
    .max(LONGEST_TERM, {
      error: ({ input }) => `a term of ${String(input).length} characters; at most ${LONGEST_TERM} are allowed`,
    })
    .regex(VISIBLE, { error: "a term of white space; write the term, or leave the key out" }),
);

export const partialDate = named(
  "PartialDate",
  z
    .string()
    .regex(PARTIAL_DATE, form('a date; expected YYYY, YYYY-MM or YYYY-MM-DD, e.g. "2022-10"'))
    .describe("YYYY, YYYY-MM or YYYY-MM-DD"),
);

export const label = z.string().min(1);
export const labels = z.array(label);
export const styleName = z.string().regex(ID, { error: kebab("the name of a style") });
export const tag = z.string().regex(NO_SPACE, form("a tag; tags have no spaces"));
export const webAddress = z.string().regex(WEB_ADDRESS, form("a web address beginning with http:// or https://"));
export const sourceText = z
  .string()
  .min(1)
  .max(LONGEST_SOURCE)
  .describe("Key of the file's sources table, or free text");

export const pos = named("PartOfSpeech", z.enum(partsOfSpeech));

export const code = named("Code", z.enum(diagnosticCodes).describe("Diagnostic code"));

export const level: z.ZodType<Level> = named(
  "Level",
  z
    .enum(["error", "warning", "info", "off"])
    .describe("Severity of findings about this term or entry; overrides the default of the code; off silences them"),
);

export const levels: z.ZodType<Readonly<Partial<Record<DiagnosticCode, Level>>>> = named(
  "Levels",
  closed(Object.fromEntries(diagnosticCodes.map((name) => [name, level.optional()])), {
    description: "severities by diagnostic code, of a project file",
  }),
);

export const confidence: z.ZodType<Confidence> = named(
  "Confidence",
  z
    .literal([1, 2, 3])
    .describe(
      "3 = seen in a first-hand official publication, 2 = in a reliable copy or in several secondary ones, 1 = a proposal",
    ),
);

export const autofix = named(
  "Autofix",
  z
    .enum(["safe", "suggestion", "off"])
    .describe(
      "Whether a finding of a discouraged term may carry a fix: applied unasked, for a person to take, or none",
    ),
);

export const localized = named(
  "Localized",
  byKind<Localized>('text, or an object with a text per language ("*" for every language)', {
    text,
    object: record(
      { pattern: LANGUAGE_OR_ANY, value: text, what: 'a language tag such as "zh" or "en", or "*"' },
      { description: "a text per language", least: 1 },
    ),
  }),
);

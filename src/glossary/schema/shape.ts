import * as z from "zod";
import { didYouMean } from "../nearest.ts";
import { type Draw, drawAs, type JsonSchema } from "./draw.ts";
import { kindOf, sentence } from "./sentence.ts";

export type Kind = "text" | "list" | "object" | "number" | "boolean" | "nothing";

/**
 * One of several forms, told apart by the kind of the value alone, so that a complaint is always about the form that was meant.
 * A union would try them all and could only say that nothing fits.
 */
export function byKind<T>(description: string, forms: Readonly<Partial<Record<Kind, z.ZodType>>>): z.ZodType<T> {
  const schema = z.unknown().superRefine((value, context) => {
    const form = forms[kindOf(value)];
    if (form === undefined) complain(context, [], `expected ${clause(description)}, found ${found(value)}`);
    else relay(context, [], form, value);
  });
  drawAs(schema, (draw) => ({ description: capitalised(description), anyOf: Object.values(forms).map(draw) }));
  return schema as unknown as z.ZodType<T>;
}

/** Keys beyond those of a shape: which, and what stands under them. */
export interface FurtherKeys {
  readonly pattern: RegExp;
  readonly value: z.ZodType;
  /** What such a key is: "a language tag". */
  readonly what: string;
  /** Keys worth suggesting for a slip. */
  readonly examples?: readonly string[];
}

export interface ObjectOptions {
  readonly description: string;
  readonly further?: FurtherKeys;
  /** The object must say something. */
  readonly least?: 1;
}

/** Optional keys of an interface may be undefined for zod; a key of the shape for every key of the interface. */
export type ShapeOf<T> = {
  readonly [K in keyof Required<T> as object extends Record<K, unknown> ? never : K]: z.ZodType<T[K] | undefined>;
};

/** An object with these keys and no others; each unknown key is reported by itself, at its own place, with the key meant. */
export function closed<T>(shape: Readonly<Record<string, z.ZodType>>, options: ObjectOptions): z.ZodType<T> {
  const inner = z.looseObject(shape);
  const { further } = options;
  const keys = [...Object.keys(shape), ...(further?.examples ?? [])];
  const schema = z.unknown().superRefine((value, context) => {
    if (kindOf(value) !== "object") {
      complain(context, [], `expected ${options.description}, found ${found(value)}`);
      return;
    }
    relay(context, [], inner, value);
    for (const [key, item] of Object.entries(value as object)) {
      if (Object.hasOwn(shape, key)) continue;
      if (further?.pattern.test(key)) relay(context, [key], further.value, item);
      else complain(context, [key], unknownKey(key, keys, further), "key");
    }
    if (options.least === 1 && Object.keys(value as object).length === 0) {
      complain(context, [], `an empty object; expected ${options.description}`);
    }
  });
  drawAs(schema, (draw) => drawClosed(draw, z.strictObject(shape), options));
  return schema as unknown as z.ZodType<T>;
}

/** An object whose keys are open but of one form. */
export function record<T>(further: FurtherKeys, options: Omit<ObjectOptions, "further">): z.ZodType<T> {
  return closed<T>({}, { ...options, further });
}

/** Relative place of a complaint; `key` when it is about the key itself. */
type Part = "key" | "value";

function complain(context: z.core.$RefinementCtx, path: PropertyKey[], message: string, part: Part = "value"): void {
  context.addIssue({ code: "custom", path, message, params: { part } });
}

function relay(context: z.core.$RefinementCtx, path: PropertyKey[], schema: z.ZodType, value: unknown): void {
  const result = schema.safeParse(value, { error: sentence });
  for (const issue of result.error?.issues ?? []) {
    const part: Part = issue.code === "custom" && issue.params?.part === "key" ? "key" : "value";
    complain(context, [...path, ...issue.path], issue.message, part);
  }
}

function unknownKey(key: string, keys: readonly string[], further: FurtherKeys | undefined): string {
  if (keys.length === 0 && further !== undefined) return `${JSON.stringify(key)} is not ${further.what}`;
  return `unknown key "${key}"${didYouMean(key, keys) || `; expected ${list(keys)}`}`;
}

function drawClosed(draw: Draw, shape: z.ZodType, { description, further, least }: ObjectOptions): JsonSchema {
  return {
    description: capitalised(description),
    ...draw(shape),
    ...(further === undefined ? {} : { patternProperties: { [further.pattern.source]: draw(further.value) } }),
    ...(least === undefined ? {} : { minProperties: least }),
  };
}

const found = (value: unknown): string => FOUND[kindOf(value)];

const FOUND: Readonly<Record<Kind, string>> = {
  text: "text",
  list: "a list",
  object: "an object",
  number: "a number",
  boolean: "true or false",
  nothing: "null",
};

/** How many names a sentence lists. */
const LISTED = 12;

const list = (keys: readonly string[]): string => keys.slice(0, LISTED).join(", ") + (keys.length > LISTED ? " …" : "");

/** A description goes on behind a semicolon; what is expected ends there. */
const clause = (description: string): string => description.split(";", 1)[0]!;

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

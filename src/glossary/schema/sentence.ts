import type * as z from "zod";
import { didYouMean } from "../nearest.ts";
import type { Kind } from "./shape.ts";

/** The sentence for a complaint of zod: what is wrong, what was expected, the remedy. Schemas may have a better one of their own. */
export const sentence: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case "invalid_type":
      return wrongType(issue.expected, issue.input, issue.path);
    case "invalid_value":
      return notOneOf(issue.input, issue.values);
    case "too_small":
      return issue.origin === "number"
        ? `expected a number of at least ${issue.minimum}, found ${issue.input}`
        : `${issue.origin === "array" ? "an empty list" : "empty text"}; give at least one ${issue.origin === "array" ? "item" : "character"}, or leave the key out`;
    case "too_big":
      return issue.origin === "number"
        ? `expected a number of at most ${issue.maximum}, found ${issue.input}`
        : `${(issue.input as string).length} characters; at most ${issue.maximum} are allowed`;
    case "invalid_format":
      return `${show(issue.input)} has the wrong form`;
    default:
      return undefined;
  }
};

export function kindOf(value: unknown): Kind {
  if (value === null || value === undefined) return "nothing";
  if (Array.isArray(value)) return "list";
  switch (typeof value) {
    case "string":
      return "text";
    case "number":
    case "boolean":
      return typeof value as "number" | "boolean";
    default:
      return "object";
  }
}

/** A value as a message quotes it: JSON, cut. */
export function show(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE)}…`;
}

const LONGEST_QUOTE = 60;

const EXPECTED: Readonly<Record<string, string>> = {
  string: "text",
  array: "a list",
  object: "an object",
  record: "an object",
  boolean: "true or false",
  number: "a number",
  int: "a whole number",
};

function wrongType(expected: string, value: unknown, path: readonly PropertyKey[] | undefined): string {
  const wanted = EXPECTED[expected] ?? expected;
  if (value === undefined) return `"${String(path?.at(-1) ?? "")}" is missing; expected ${wanted}`;
  return `expected ${wanted}, found ${show(value)}`;
}

/** Words other tools use for a status, and what they are here. */
const STATUS_ELSEWHERE: Readonly<Record<string, string>> = {
  forbidden: 'write "deprecated", or list the term under "avoid"',
  prohibited: 'write "deprecated", or list the term under "avoid"',
  banned: 'write "deprecated", or list the term under "avoid"',
  notrecommended: 'write "deprecated", or list the term under "avoid"',
  "not recommended": 'write "deprecated", or list the term under "avoid"',
  obsolete: 'write "superseded"',
  allowed: 'write "admitted"',
  approved: 'write "preferred"',
  draft: 'write "admitted" and give the entry the tag "draft"',
  proposed: 'write "admitted" and give the entry the tag "draft"',
};

function notOneOf(value: unknown, values: readonly unknown[]): string {
  if (value === undefined) return `a value is missing; expected ${values.map(String).join(", ")}`;
  const names = values.map(String);
  const elsewhere =
    names.includes("superseded") && typeof value === "string" ? STATUS_ELSEWHERE[value.toLowerCase()] : undefined;
  const meant = typeof value === "string" ? didYouMean(value, names) : "";
  const remedy = elsewhere === undefined ? meant : `; ${elsewhere}`;
  return `${show(value)} is not one of ${names.join(", ")}${remedy}`;
}

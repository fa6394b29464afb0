import type { ParseError } from "jsonc-parser";
import type { JsonPath } from "./json-path.ts";
import type { GlossaryIssueCode } from "./model.ts";

export type JsonDialect = "json" | "jsonc";

/** A fault in a JSON text, with its offset. */
export interface JsonFault {
  readonly code: GlossaryIssueCode;
  readonly message: string;
  readonly offset: number;
  readonly path?: JsonPath;
}

/** The first fault of a text that is no JSON, in words; what follows it is mostly its echo. */
export function syntaxFaults(text: string, errors: readonly ParseError[], dialect: JsonDialect): readonly JsonFault[] {
  if (text.trim() === "") {
    return [
      {
        code: "syntax",
        message: 'the file is empty; the shortest glossary is {"entries": {"双循环": "dual circulation"}}',
        offset: 0,
      },
    ];
  }
  if (LOOKS_LIKE_PATH.test(text)) {
    return [
      {
        code: "syntax",
        message: `${JSON.stringify(text)} is the name of a file; the text of the file is expected`,
        offset: 0,
      },
    ];
  }
  const first = errors[0];
  if (first === undefined) return [{ code: "syntax", message: "no JSON value", offset: 0 }];
  const trailing =
    dialect === "json" &&
    CLOSING_EXPECTED.has(first.error) &&
    TRAILING_COMMA.test(text.slice(0, first.offset)) &&
    CLOSER.test(text.slice(first.offset));
  const message = trailing
    ? "a comma before the closing bracket; trailing commas are allowed in .jsonc files only"
    : (SYNTAX[first.error] ?? "not JSON");
  return [{ code: "syntax", message, offset: first.offset }];
}

/** By the numbers of jsonc-parser. */
const SYNTAX: Readonly<Record<number, string>> = {
  1: "unexpected character; keys and texts stand in double quotes",
  2: "a number of the wrong form",
  3: "a key in double quotes is expected here",
  4: "a value is expected here",
  5: "a colon is expected here",
  6: "a comma is expected here",
  7: "a closing brace } is expected here",
  8: "a closing bracket ] is expected here",
  9: "the file goes on after its end; one value is expected",
  10: "comments are allowed in .jsonc files only; delete the comment or rename the file",
  11: "the comment is not closed",
  12: "the text is not closed; a double quote is missing",
  13: "the number is not finished",
  14: "a \\u escape needs four hexadecimal digits",
  15: "an escape that JSON does not know; write \\\\ for a backslash",
  16: "a control character inside a text; write \\n or \\t",
};
const CLOSING_EXPECTED = new Set([3, 4]);
const TRAILING_COMMA = /,\s*$/;
const CLOSER = /^\s*[\]}]/;
const LOOKS_LIKE_PATH = /^[^{}[\]"\n]{1,300}\.jsonc?$/;

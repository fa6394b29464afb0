import { type Node, type ParseError, parseTree, printParseErrorCode, visit } from "jsonc-parser";
import { positions } from "../text/position.ts";
import type { Span } from "../text/span.ts";
import { BitextError } from "./bitext-error.ts";
import type { TextFile } from "./reader.ts";
import type { OriginPiece } from "./segment.ts";

/** Deeper nesting than anybody writes; the parser answers each level with a call. */
const DEEPEST = 100;

/**
 * The syntax tree of a stretch of a file that holds one JSON value; offsets in the tree count from the beginning of the stretch.
 * Throws `BitextError` with line and column.
 */
export function jsonTree(file: TextFile, comments: "allowed" | "refused", start = 0, end = file.text.length): Node {
  const text = file.text.slice(start, end);
  const tooDeep = placeTooDeep(text);
  if (tooDeep !== undefined) throw fault(file, start + tooDeep, `values are nested more than ${DEEPEST} deep`);
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, {
    disallowComments: comments === "refused",
    allowTrailingComma: comments === "allowed",
  });
  const [first] = errors;
  if (first !== undefined) throw fault(file, start + first.offset, notJson(printParseErrorCode(first.error)));
  if (tree === undefined) throw fault(file, start, "not JSON: there is no value");
  return tree;
}

/** Comments of a file that may have them, in text order. */
export function jsonComments(text: string): readonly Span[] {
  const comments: Span[] = [];
  visit(text, { onComment: (start, length) => void comments.push({ start, end: start + length }) });
  return comments;
}

/** A line of a JSON file that is a comment and nothing else. */
export const isJsonComment = (line: string): boolean =>
  line.startsWith("//") || (line.startsWith("/*") && line.indexOf("*/") === line.length - "*/".length);

export function fault(file: TextFile, at: number, what: string): BitextError {
  const { path } = file;
  const { line, column } = positions(file.text).at(at);
  return new BitextError(`${path}:${line}:${column}: ${what}`, { path, line, column });
}

/** By the names of jsonc-parser. */
const REMEDIES: Readonly<Record<string, string | undefined>> = {
  PropertyNameExpected: "remove a comma before a closing brace, or put the key in quotation marks",
  ValueExpected: "remove a comma before a closing bracket, or add the value",
  CommaExpected: "add a comma, or a backslash before a quotation mark inside the text",
  InvalidCommentToken: "remove the comment, or call the file .jsonc",
  UnexpectedEndOfString: "close the string on its line",
  EndOfFileExpected: "remove what follows the value",
};

/** `CommaExpected` is read as "comma expected". */
function notJson(code: string): string {
  const words = code.replace(/(?!^)[A-Z]/g, (letter) => ` ${letter}`).toLowerCase();
  return `not JSON: ${words}; ${REMEDIES[code] ?? "correct it there"}`;
}

const BRACKET_OR_QUOTE = /[[{\]}"]/g;

function placeTooDeep(text: string): number | undefined {
  const marks = new RegExp(BRACKET_OR_QUOTE);
  let depth = 0;
  for (let mark = marks.exec(text); mark !== null; mark = marks.exec(text)) {
    if (mark[0] === QUOTE) marks.lastIndex = stringEnd(text, mark.index + 1);
    else depth += mark[0] === "[" || mark[0] === "{" ? 1 : -1;
    if (depth > DEEPEST) return mark.index;
  }
  return undefined;
}

const QUOTE = '"';

/** A string ends at a quotation mark with an even number of backslashes before it, or never. */
function stringEnd(text: string, from: number): number {
  for (let close = text.indexOf(QUOTE, from); close !== -1; close = text.indexOf(QUOTE, close + 1)) {
    let before = close;
    while (before > from && text.charAt(before - 1) === "\\") before--;
    if ((close - before) % 2 === 0) return close + 1;
  }
  return text.length;
}

const ESCAPE = /\\(?:u[0-9A-Fa-f]{4}|.)/g;

/** Where the units of a string's value stand in its file: each escape is one unit and is followed by a new piece. */
export function stringPieces(text: string, start: number, end: number): readonly OriginPiece[] {
  const first = start + 1;
  const pieces: OriginPiece[] = [{ unit: 0, file: first }];
  const written = text.slice(first, end - 1);
  let dropped = 0;
  for (const { 0: sequence, index } of written.matchAll(ESCAPE)) {
    dropped += sequence.length - 1;
    const after = index + sequence.length;
    pieces.push({ unit: after - dropped, file: first + after });
  }
  return pieces;
}

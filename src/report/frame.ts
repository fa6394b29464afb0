import type { Span } from "../text/span.ts";
import { slice } from "../text/span.ts";
import { widthOf, widthOfCharacter } from "./width.ts";

/** Columns of a line that are shown; the rest becomes an ellipsis. */
const FRAME_WIDTH = 96;
const ELLIPSIS = "…";

/** One line of a text, cut to fit and safe to print, and the marks below its span. */
export interface Frame {
  readonly line: string;
  readonly marks: string;
}

/** The marks stand under their words whatever the width of the characters before them. An empty span gives no marks. */
export function frameOf(lineText: string, span: Span): Frame {
  const { line, span: shown } = windowAround(lineText, span);
  const text = printable(line);
  if (shown.end <= shown.start) return { line: text, marks: "" };
  const indent = " ".repeat(widthOf(text.slice(0, shown.start)));
  return { line: text, marks: indent + "^".repeat(Math.max(1, widthOf(slice(text, shown)))) };
}

const CONTROL = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]/gu;
const FIRST_CONTROL_PICTURE = 0x2400;
const DELETE = "\x7f";

/**
 * Text of a stranger's file made safe for a terminal: escape sequences and marks that turn the writing direction are shown, not
 * obeyed. The length stays, so offsets hold.
 */
export function printable(text: string): string {
  return text.replace(CONTROL, (control) => {
    if (control === "\t") return " ";
    if (control === DELETE) return "␡";
    return control < " " ? String.fromCharCode(FIRST_CONTROL_PICTURE + control.charCodeAt(0)) : "\ufffd";
  });
}

function windowAround(line: string, span: Span): { readonly line: string; readonly span: Span } {
  if (line.length <= FRAME_WIDTH && widthOf(line) <= FRAME_WIDTH) return { line, span };
  const end = forward(line, span.start, span.end, FRAME_WIDTH);
  const room = FRAME_WIDTH - widthOf(line.slice(span.start, end));
  const start = backward(line, span.start, room / 2);
  const stop = forward(line, end, line.length, room - widthOf(line.slice(start, span.start)));
  const left = start > 0 ? ELLIPSIS : "";
  const right = stop < line.length ? ELLIPSIS : "";
  const shift = left.length - start;
  return { line: left + line.slice(start, stop) + right, span: { start: span.start + shift, end: end + shift } };
}

/** The offset reached from `from` towards `limit` within so many columns. */
function forward(line: string, from: number, limit: number, columns: number): number {
  let at = from;
  let used = 0;
  while (at < limit) {
    const character = String.fromCodePoint(line.codePointAt(at)!);
    used += widthOfCharacter(character);
    if (used > columns) break;
    at += character.length;
  }
  return Math.min(at, Math.max(limit, from));
}

const LOW_SURROGATE = /[\udc00-\udfff]/;

function backward(line: string, from: number, columns: number): number {
  let at = from;
  let used = 0;
  while (at > 0) {
    const before = LOW_SURROGATE.test(line.charAt(at - 1)) && at > 1 ? at - 2 : at - 1;
    used += widthOfCharacter(line.slice(before, at));
    if (used > columns) break;
    at = before;
  }
  return at;
}

import { compareSpans, type Span } from "../text/span.ts";

/** A change of a text. */
export interface Edit {
  readonly span: Span;
  /** What stands at `span`. */
  readonly text: string;
  readonly replacement: string;
}

/** The text with all edits made. They must be in text order and must not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { span, replacement } of edits) {
    pieces.push(text.slice(at, span.start), replacement);
    at = span.end;
  }
  pieces.push(text.slice(at));
  return pieces.join("");
}

export const compareEdits = (a: Edit, b: Edit): number => compareSpans(a.span, b.span);

/** The same change, however many findings ask for it. */
export const isSameEdit = (a: Edit, b: Edit): boolean =>
  a.span.start === b.span.start && a.span.end === b.span.end && a.replacement === b.replacement;

/** Of two edits in text order: does the second begin inside the first? Two insertions at one place do not collide. */
export const collide = (a: Edit, b: Edit): boolean => b.span.start < a.span.end;

import type { BitextFormat } from "../bitext/bitext.ts";
import { fileOffset } from "../bitext/place.ts";
import type { Origin, Segment } from "../bitext/segment.ts";
import { applyFixes } from "../diagnostics/apply-fixes.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { compareEdits, type Edit } from "../diagnostics/edit.ts";
import { type Span, slice } from "../text/span.ts";

/** How a text is written inside the syntax of its file; undefined where that is not possible at this place. */
type Escape = (replacement: string, before: string) => string | undefined;

const NEEDS_QUOTES = /[",;\t\r\n]/;

const asCell: Escape = (replacement, before) => {
  if (before === '"') return replacement.replaceAll('"', '""');
  return NEEDS_QUOTES.test(replacement) ? undefined : replacement;
};
const asJson: Escape = (replacement) => JSON.stringify(replacement).slice(1, -1);
const asIs: Escape = (replacement) => replacement;

/** How a fix is written into each format. */
const escapes: Readonly<Record<BitextFormat, Escape>> = {
  text: asIs,
  markdown: asIs,
  csv: asCell,
  jsonl: asJson,
  i18next: asJson,
};

/**
 * The safe fixes of a file's findings as changes of its text, in order and without overlap. A fix is left out where the file does
 * not have the words in one piece (markup or an escape between them): then a person must look.
 */
export function fileEdits(
  text: string,
  segments: readonly Segment[],
  diagnostics: readonly Diagnostic[],
  format: BitextFormat,
): readonly Edit[] {
  const write = escapes[format];
  const edits: Edit[] = [];
  for (const [unit, group] of byUnit(diagnostics)) {
    const { target, origin } = segments[unit] ?? {};
    if (target === undefined || !origin?.target) continue;
    for (const edit of applyFixes(target, group, { unit }).edits) {
      const inFile = editInFile(text, edit, origin.target, write);
      if (inFile) edits.push(inFile);
    }
  }
  return edits.sort(compareEdits);
}

function byUnit(diagnostics: readonly Diagnostic[]): ReadonlyMap<number, readonly Diagnostic[]> {
  const units = new Map<number, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    if (!diagnostic.fix) continue;
    const group = units.get(diagnostic.unit);
    if (group) group.push(diagnostic);
    else units.set(diagnostic.unit, [diagnostic]);
  }
  return units;
}

function editInFile(text: string, edit: Edit, origin: Origin, write: Escape): Edit | undefined {
  const start = fileOffset(origin, edit.span.start);
  const span: Span = { start, end: start + edit.text.length };
  if (slice(text, span) !== edit.text) return undefined;
  const before = text.charAt(fileOffset(origin, 0) - 1);
  const replacement = write(edit.replacement, before);
  return replacement === undefined ? undefined : { span, text: edit.text, replacement };
}

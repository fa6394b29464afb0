import { type Span, slice } from "../text/span.ts";
import type { Applicability, Diagnostic, Side } from "./diagnostic.ts";
import { applyEdits, collide, compareEdits, type Edit, isSameEdit } from "./edit.ts";

export interface ApplyFixesOptions {
  /** Default `safe`; `suggestion` takes both. */
  readonly applicability?: Applicability;
  /** Which side `text` is; default `target`. */
  readonly side?: Side;
  /** Which segment `text` is; without it every finding is taken to be of this text. */
  readonly unit?: number;
}

export interface FixedText {
  readonly text: string;
  /** In text order; spans in the text as given. */
  readonly edits: readonly Edit[];
  /** Findings that are still there: without a fix of this applicability, of another text, stale, or overlapped by an earlier fix. */
  readonly remaining: readonly Diagnostic[];
}

interface Candidate {
  readonly diagnostic: Diagnostic;
  readonly edit: Edit;
}

/** Makes the fixes of findings in their text. Of fixes that overlap the first in text order wins. Never throws. */
export function applyFixes(
  text: string,
  diagnostics: readonly Diagnostic[],
  options: ApplyFixesOptions = {},
): FixedText {
  const candidates = diagnostics.flatMap((diagnostic) => candidateOf(text, diagnostic, options));
  const made: Edit[] = [];
  const fixed = new Set<Diagnostic>();
  for (const { diagnostic, edit } of candidates.sort((a, b) => compareEdits(a.edit, b.edit))) {
    const last = made.at(-1);
    const isMade = last !== undefined && isSameEdit(last, edit);
    if (last !== undefined && !isMade && collide(last, edit)) continue;
    if (!isMade) made.push(edit);
    fixed.add(diagnostic);
  }
  return {
    text: applyEdits(text, made),
    edits: made,
    remaining: diagnostics.filter((diagnostic) => !fixed.has(diagnostic)),
  };
}

function candidateOf(text: string, diagnostic: Diagnostic, options: ApplyFixesOptions): readonly Candidate[] {
  const { fix } = diagnostic;
  if (fix === undefined || !isOfText(diagnostic, options)) return [];
  if (fix.applicability === "suggestion" && options.applicability !== "suggestion") return [];
  if (!isWithin(text, fix.span) || !isWithin(text, diagnostic.span) || slice(text, diagnostic.span) !== diagnostic.text)
    return [];
  return [{ diagnostic, edit: { span: fix.span, text: slice(text, fix.span), replacement: fix.replacement } }];
}

const isOfText = (diagnostic: Diagnostic, { side = "target", unit }: ApplyFixesOptions): boolean =>
  diagnostic.side === side && (unit === undefined || diagnostic.unit === unit);

const isWithin = (text: string, { start, end }: Span): boolean => start >= 0 && start <= end && end <= text.length;

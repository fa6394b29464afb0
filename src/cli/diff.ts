import { applyEdits, type Edit } from "../diagnostics/edit.ts";
import { positions } from "../text/position.ts";
import { type Span, slice } from "../text/span.ts";

/** Lines shown about a change, as `diff -u` does. */
const CONTEXT = 3;

/** The edits as a unified diff that `git apply` and `patch -p1` take; "" without edits. */
export function unifiedDiff(path: string, text: string, edits: readonly Edit[]): string {
  if (edits.length === 0) return "";
  const lines = linesOf(text);
  const changes = changesOf(text, lines, edits);
  const hunks: string[] = [];
  let shift = 0;
  for (const group of hunksOf(changes)) {
    hunks.push(hunkText(group, lines, shift));
    shift += group.reduce((sum, { after, from, to }) => sum + after.length - (to - from), 0);
  }
  return [`--- a/${path}\n+++ b/${path}\n`, ...hunks].join("");
}

/** Lines `from` to `to` (half-open, from 0) become `after`. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly after: readonly string[];
}

interface Line extends Span {
  readonly text: string;
}

const LINE = /[^\n]*\n|[^\n]+$/g;

function linesOf(text: string): readonly Line[] {
  return [...text.matchAll(LINE)].map(({ 0: line, index }) => ({ text: line, start: index, end: index + line.length }));
}

/** Edits that touch the same line are one change. */
function changesOf(text: string, lines: readonly Line[], edits: readonly Edit[]): readonly Change[] {
  const where = positions(text.replace(/\r/g, " "));
  const lineOf = (offset: number) => Math.min(where.at(offset).line, Math.max(lines.length, 1)) - 1;
  const blocks: { from: number; to: number; edits: Edit[] }[] = [];
  for (const edit of edits) {
    const from = lineOf(edit.span.start);
    const to = lineOf(Math.max(edit.span.start, edit.span.end - 1)) + 1;
    const last = blocks.at(-1);
    if (last && from < last.to) {
      last.edits.push(edit);
      last.to = Math.max(last.to, to);
    } else blocks.push({ from, to, edits: [edit] });
  }
  return blocks.map(({ from, to, edits: inside }) => {
    const start = lines[from]?.start ?? 0;
    const span = { start, end: lines[to - 1]?.end ?? text.length };
    const moved = inside.map((edit) => ({
      ...edit,
      span: { start: edit.span.start - start, end: edit.span.end - start },
    }));
    return { from, to, after: linesOf(applyEdits(slice(text, span), moved)).map((line) => line.text) };
  });
}

/** Changes whose contexts meet share a hunk. */
function hunksOf(changes: readonly Change[]): readonly (readonly Change[])[] {
  const groups: Change[][] = [];
  for (const change of changes) {
    const last = groups.at(-1);
    if (last && change.from - last.at(-1)!.to <= 2 * CONTEXT) last.push(change);
    else groups.push([change]);
  }
  return groups;
}

function hunkText(changes: readonly Change[], lines: readonly Line[], shift: number): string {
  const from = Math.max(0, changes[0]!.from - CONTEXT);
  const to = Math.min(lines.length, changes.at(-1)!.to + CONTEXT);
  const body: string[] = [];
  let at = from;
  for (const change of changes) {
    body.push(...marked(" ", lines, at, change.from), ...marked("-", lines, change.from, change.to));
    body.push(...change.after.map((line) => `+${ended(line)}`));
    at = change.to;
  }
  body.push(...marked(" ", lines, at, to));
  const grown = changes.reduce((sum, change) => sum + change.after.length - (change.to - change.from), 0);
  return `@@ -${range(from, to - from)} +${range(from + shift, to - from + grown)} @@\n${body.join("")}`;
}

const marked = (mark: string, lines: readonly Line[], from: number, to: number): readonly string[] =>
  lines.slice(from, to).map((line) => mark + ended(line.text));

const ended = (line: string): string => (line.endsWith("\n") ? line : `${line}\n\\ No newline at end of file\n`);

const range = (from: number, count: number): string => (count === 1 ? String(from + 1) : `${from + 1},${count}`);

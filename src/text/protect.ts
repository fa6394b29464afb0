import type { ProtectedSpan } from "./span.ts";

/** Several lists of protected spans as one, in text order and without overlap: of two that overlap, the opaque one stays, else the first. */
export function mergeProtected(...lists: readonly (readonly ProtectedSpan[])[]): readonly ProtectedSpan[] {
  const full = lists.filter((list) => list.length > 0);
  if (full.length === 0) return [];
  const merged: ProtectedSpan[] = [];
  const all = full.flat().sort((a, b) => a.start - b.start || rank(a) - rank(b) || b.end - a.end);
  for (const span of all) {
    const last = merged.at(-1);
    if (last === undefined || span.start >= last.end) merged.push(span);
    else if (span.as === undefined)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return merged;
}

const rank = (span: ProtectedSpan): number => (span.as === undefined ? 0 : 1);

import { compareSpans, type ProtectedSpan } from "../text/span.ts";

/**
 * Protected spans found by several readers of one text, as one list in text order without overlap. What contains decides: an
 * address in the attribute of a transparent tag does not make the tag a barrier, and an asterisk in a placeholder is not
 * emphasis. Where two only touch each other's edge the opaque one keeps its length. Opaque neighbours become one.
 */
export function settle(...lists: readonly (readonly ProtectedSpan[])[]): readonly ProtectedSpan[] {
  const settled: ProtectedSpan[] = [];
  for (const span of lists.flat().sort(inOrder)) {
    if (span.end > span.start) place(settled, span);
  }
  return settled;
}

const inOrder = (a: ProtectedSpan, b: ProtectedSpan): number =>
  compareSpans(a, b) || Number(isOpaque(b)) - Number(isOpaque(a));

const isOpaque = (span: ProtectedSpan): boolean => span.as === undefined;

function place(settled: ProtectedSpan[], span: ProtectedSpan): void {
  const last = settled.at(-1);
  if (last === undefined || span.start > last.end) settled.push(span);
  else if (isOpaque(last) && isOpaque(span))
    settled[settled.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  else if (span.start === last.end) settled.push(span);
  else if (span.end > last.end) divide(settled, last, span);
}

/** Two that overlap at an edge, one of them transparent. */
function divide(settled: ProtectedSpan[], last: ProtectedSpan, span: ProtectedSpan): void {
  if (!isOpaque(span)) {
    settled.push({ ...span, start: last.end });
    return;
  }
  settled[settled.length - 1] = { ...last, end: span.start };
  settled.push(span);
}

/** The same spans, of a text that begins `by` units later in a longer one. */
export const shifted = <S extends ProtectedSpan>(spans: readonly S[], by: number): readonly S[] =>
  by === 0 ? spans : spans.map((span) => ({ ...span, start: span.start + by, end: span.end + by }));

/** A half-open range of UTF-16 units in a text as the user gave it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * A stretch of text that is not prose. Without `as` it is opaque: no term stands in it or reaches across it (code, a URL, a
 * placeholder). With `as` the reader of the page sees that instead: `""` for markup inside a term (`质量**强国**`), `" "`
 * for `&nbsp;`.
 */
export interface ProtectedSpan extends Span {
  readonly as?: string;
}

export const slice = (text: string, span: Span): string => text.slice(span.start, span.end);

export const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Text order; of two spans that begin together the longer comes first. */
export const compareSpans = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** Of spans in text order and without overlap those that share a unit with `span`. */
export function overlapping<T extends { readonly span: Span }>(ordered: readonly T[], span: Span): readonly T[] {
  let first = 0;
  for (let beyond = ordered.length; first < beyond; ) {
    const middle = (first + beyond) >> 1;
    if (ordered[middle]!.span.end <= span.start) first = middle + 1;
    else beyond = middle;
  }
  let last = first;
  while (last < ordered.length && ordered[last]!.span.start < span.end) last++;
  return ordered.slice(first, last);
}

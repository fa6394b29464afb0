import type { ProtectedSpan } from "../text/span.ts";

/** `$5 and $6` is money: mathematics neither begins nor ends with white space at the sign, nor goes on with a digit behind it. */
const MATH =
  /\$\$[^$]+\$\$|\$(?![\s$])[^$\n]*(?<!\s)\$(?!\d)|\\\([^\\]*(?:\\(?!\))[^\\]*){0,500}\\\)|\\\[[^\\]*(?:\\(?!\])[^\\]*){0,500}\\\]/g;

/** LaTeX between its delimiters, wherever no opaque stretch of `known` (code, say) interrupts it. */
export function protectMath(text: string, known: readonly ProtectedSpan[]): readonly ProtectedSpan[] {
  const spans: ProtectedSpan[] = [];
  let at = 0;
  for (const { start, end } of [...opaque(known), { start: text.length, end: text.length }]) {
    for (const found of text.slice(at, Math.max(at, start)).matchAll(MATH)) {
      spans.push({ start: at + found.index, end: at + found.index + found[0].length });
    }
    at = Math.max(at, end);
  }
  return spans;
}

const opaque = (spans: readonly ProtectedSpan[]): readonly ProtectedSpan[] =>
  spans.filter((span) => span.as === undefined).sort((a, b) => a.start - b.start);

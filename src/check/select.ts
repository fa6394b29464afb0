import type { Diagnostic, DiagnosticCode } from "../diagnostics/diagnostic.ts";
import { compareSpans, covers } from "../text/span.ts";

/** The order of checks.md §3.2: of the findings of one concept in one unit, the most specific rule's stay. */
const SPECIFICITY: readonly DiagnosticCode[] = [
  "deprecated-term",
  "superseded-term",
  "wrong-concept",
  "untranslated-term",
  "near-miss",
  "wrong-region",
  "term-case",
  "term-hyphenation",
  "term-spelling",
  "term-quotes",
  "possible-ellipsis",
  "missing-term",
  "term-count",
];

const rank = (code: DiagnosticCode): number => {
  const at = SPECIFICITY.indexOf(code);
  return at < 0 ? SPECIFICITY.length : at;
};

/** All places that the winning rule found stay: each may have its own fix. */
export function mostSpecific(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const best = new Map<string, number>();
  for (const { concept, unit, code } of diagnostics) {
    const key = `${unit} ${concept}`;
    best.set(key, Math.min(best.get(key) ?? Number.POSITIVE_INFINITY, rank(code)));
  }
  const kept = diagnostics.filter(
    ({ concept, unit, code }) => LISTED.has(code) || rank(code) === best.get(`${unit} ${concept}`),
  );
  const replaced = kept.filter(({ side, code }) => side === "target" && !SURFACE.has(code));
  return kept.filter(
    (diagnostic) => !SURFACE.has(diagnostic.code) || !replaced.some((other) => swallows(other, diagnostic)),
  );
}

/** A form on the list is to be changed wherever it stands, whatever else is said of its concept. */
const LISTED: ReadonlySet<DiagnosticCode> = new Set(["deprecated-term", "superseded-term"]);

const SURFACE: ReadonlySet<DiagnosticCode> = new Set(["term-case", "term-hyphenation", "term-spelling", "term-quotes"]);

/** How a term is dressed is of no interest inside a stretch that is itself to be replaced. */
const swallows = (outer: Diagnostic, inner: Diagnostic): boolean =>
  outer.unit === inner.unit && outer.concept !== inner.concept && covers(outer.span, inner.span);

/** The written order of every result: unit, span, code, concept. */
export function inTextOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      a.unit - b.unit ||
      compareSpans(a.span, b.span) ||
      compareText(a.code, b.code) ||
      compareText(a.concept ?? "", b.concept ?? ""),
  );
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { check, checkDocument, checkTarget } from "../../src/formatted/check.ts";
import { findTerms } from "../../src/formatted/find-terms.ts";
import { substitute } from "../../src/formatted/substitute.ts";
import { lintGlossary } from "../../src/glossary/lint.ts";
import { mergeGlossaries } from "../../src/glossary/merge.ts";
import type { ConceptEntry, GlossaryFile } from "../../src/glossary/model.ts";
import { parseGlossary } from "../../src/glossary/parse.ts";
import { compile } from "../../src/termbase/compile.ts";
import type { Language } from "../../src/text/language.ts";

interface Place {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Finding extends Place {
  readonly code: string;
  readonly severity?: string;
  readonly unit?: number;
  readonly concept: string;
  readonly side: string;
  readonly expected?: string;
}

/** Keys that must be equal in the merged entry; `null` must be absent, `"unchanged"` is as in the lowest layer. */
type MergedEntry = Readonly<Record<string, unknown>> | null | "unchanged";

interface Base {
  readonly id: string;
  readonly area: string;
  readonly rationale: string;
  readonly entries: readonly ConceptEntry[];
  readonly options?: Readonly<Record<string, unknown>>;
}

/** A line of edgecases.jsonl; its README says what the fields mean. */
export type EdgeCase = Base &
  (
    | {
        readonly kind: "match";
        readonly lang: Language;
        readonly text: string;
        readonly expect: { readonly matches: readonly (Place & { concept: string })[] };
      }
    | {
        readonly kind: "check";
        readonly source: string;
        readonly target: string;
        readonly expect: { readonly findings: readonly Finding[] };
      }
    | {
        readonly kind: "check-target";
        readonly lang: Language;
        readonly target: string;
        readonly expect: { readonly findings: readonly Finding[] };
      }
    | {
        readonly kind: "check-document";
        readonly segments: readonly { source?: string; target: string }[];
        readonly expect: { readonly findings: readonly Finding[] };
      }
    | {
        readonly kind: "substitute";
        readonly lang: Language;
        readonly text: string;
        readonly expect: { readonly output: string };
      }
    | { readonly kind: "lint"; readonly expect: { readonly issues: readonly { readonly code: string }[] } }
    | {
        readonly kind: "layer";
        readonly layers: readonly GlossaryFile[];
        readonly expect: {
          readonly entries?: Readonly<Record<string, MergedEntry>>;
          readonly issues?: readonly { readonly code: string }[];
        };
      }
  );

/** What the case asks for and what the library gives, each in a shape that is equal when the case holds. */
export interface Answer {
  readonly given: unknown;
  readonly wanted: unknown;
}

export function answer(edgecase: EdgeCase): Answer {
  const options = edgecase.options ?? {};
  switch (edgecase.kind) {
    case "match":
      return {
        given: findTerms(termbase(edgecase), edgecase.text, edgecase.lang, options).flatMap(
          ({ span, text, designations }) =>
            designations.map(({ concept }) => ({ concept, start: span.start, end: span.end, text })),
        ),
        wanted: edgecase.expect.matches,
      };
    case "check":
      return findings(
        check(termbase(edgecase), { source: edgecase.source, target: edgecase.target }, options),
        edgecase.expect.findings,
      );
    case "check-target":
      return findings(
        checkTarget(termbase(edgecase), edgecase.target, { to: edgecase.lang, ...options }),
        edgecase.expect.findings,
      );
    case "check-document":
      return findings(checkDocument(termbase(edgecase), edgecase.segments, options), edgecase.expect.findings);
    case "substitute":
      return {
        given: substitute(termbase(edgecase), edgecase.text, { language: edgecase.lang, to: "en", ...options }).text,
        wanted: edgecase.expect.output,
      };
    case "lint":
      return { given: codes(lintGlossary(edgecase.entries)), wanted: codes(edgecase.expect.issues) };
    case "layer":
      return layered(edgecase.layers, edgecase.expect);
  }
}

const termbase = ({ entries }: Base): ReturnType<typeof compile> => compile(parseGlossary(entries));

const codes = (issues: readonly { readonly code: string }[]): readonly string[] =>
  issues.map(({ code }) => code).sort();

/** Findings come in any order; severity, unit and the first expected form count where the case gives them. */
function findings(diagnostics: readonly Diagnostic[], wanted: readonly Finding[]): Answer {
  const key = (place: { code: string; start: number }): string => `${place.code} ${String(place.start).padStart(9)}`;
  const sorted = [...wanted].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  const given = diagnostics
    .map(({ code, severity, unit, concept, side, span, text, expected }) => ({
      code,
      severity,
      unit,
      concept,
      side,
      ...span,
      text,
      expected: expected[0],
    }))
    .sort((a, b) => (key(a) < key(b) ? -1 : 1));
  return { given: given.map((finding, index) => only(finding, sorted[index] ?? finding)), wanted: sorted };
}

const only = (finding: object, wanted: object): object =>
  Object.fromEntries(Object.entries(finding).filter(([name]) => name in wanted));

function layered(files: readonly GlossaryFile[], expect: Extract<EdgeCase, { kind: "layer" }>["expect"]): Answer {
  const { glossary, issues } = mergeGlossaries(...files.map((file) => parseGlossary(file)));
  if (expect.issues !== undefined) return { given: codes(issues), wanted: codes(expect.issues) };
  const lowest = parseGlossary(files[0]).entries;
  const wanted = Object.entries(expect.entries ?? {});
  const given = wanted.map(([id, entry]) => {
    const merged = glossary.entries.find((candidate) => candidate.id === id) as
      | Readonly<Record<string, unknown>>
      | undefined;
    if (merged === undefined || entry === null) return [id, merged ?? null];
    const keys = Object.keys(entry === "unchanged" ? (lowest.find((candidate) => candidate.id === id) ?? {}) : entry);
    return [id, Object.fromEntries(keys.map((name) => [name, merged[name] ?? null]))];
  });
  return {
    given,
    wanted: wanted.map(([id, entry]) => [
      id,
      entry === "unchanged" ? lowest.find((candidate) => candidate.id === id) : entry,
    ]),
  };
}

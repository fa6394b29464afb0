import type { Segment } from "../bitext/segment.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { findTerms } from "../termbase/find-terms.ts";
import type { Termbase } from "../termbase/termbase.ts";
import type { EntryChange } from "./entry-changes.ts";
import type { Finding } from "./finding.ts";

/** A finding that another glossary makes, takes away, or judges otherwise. */
export interface FindingChange {
  readonly kind: "appears" | "goes" | "changes";
  /** As it is now; for one that goes, as it was. */
  readonly finding: Finding;
  readonly before?: Finding;
  /** The entries that made it so. Empty where it is not the entries: other settings, or what happens elsewhere in the document. */
  readonly causes: readonly EntryChange[];
}

/** One draft under two glossaries. */
export interface Compared {
  readonly segments: readonly Segment[];
  readonly before: readonly Finding[];
  readonly after: readonly Finding[];
}

export interface Glossaries {
  readonly changes: ReadonlyMap<string, EntryChange>;
  readonly before: Termbase;
  readonly after: Termbase;
}

/** What becomes of the findings of a draft when the glossary changes, in the order of the text. */
export function findingChanges(
  { segments, before, after }: Compared,
  glossaries: Glossaries,
): readonly FindingChange[] {
  const old = byPlace(before);
  const now = byPlace(after);
  const causes = (finding: Finding) => causesOf(finding.diagnostic, segments, glossaries);
  const gone = [...old]
    .filter(([place]) => !now.has(place))
    .map(([, finding]) => ({ kind: "goes" as const, finding, causes: causes(finding) }));
  const here = [...now].flatMap(([place, finding]): readonly FindingChange[] => {
    const was = old.get(place);
    if (was === undefined) return [{ kind: "appears", finding, causes: causes(finding) }];
    if (verdict(was.diagnostic) === verdict(finding.diagnostic)) return [];
    return [{ kind: "changes", finding, before: was, causes: causes(finding) }];
  });
  return [...gone, ...here].sort(inTextOrder);
}

function byPlace(findings: readonly Finding[]): ReadonlyMap<string, Finding> {
  return new Map(
    findings.map((finding) => {
      const { unit, side, span } = finding.diagnostic;
      return [`${finding.id} ${unit} ${side} ${span.start}-${span.end}`, finding] as const;
    }),
  );
}

/** What a reader would do about it. */
const verdict = ({ severity, expected, fix }: Diagnostic): string => JSON.stringify([severity, expected, fix ?? null]);

/** Its own entry; else those it is compared with; else whatever changed among the terms of its unit, which may hide or uncover it. */
function causesOf(
  diagnostic: Diagnostic,
  segments: readonly Segment[],
  glossaries: Glossaries,
): readonly EntryChange[] {
  const changed = (ids: Iterable<string>) => [...new Set(ids)].sort().flatMap((id) => glossaries.changes.get(id) ?? []);
  const own = changed(namedBy(diagnostic));
  return own.length > 0 ? own : changed(conceptsIn(segments[diagnostic.unit], glossaries));
}

function namedBy(diagnostic: Diagnostic): readonly string[] {
  const { concept } = diagnostic;
  const own = concept === undefined ? [] : [concept];
  if (diagnostic.code === "wrong-concept") return [...own, diagnostic.evidence.found.concept];
  if (diagnostic.code === "term-collision")
    return [...own, ...diagnostic.evidence.others.map((other) => other.concept)];
  return own;
}

function conceptsIn(segment: Segment | undefined, { before, after }: Glossaries): ReadonlySet<string> {
  const concepts = new Set<string>();
  for (const text of [segment?.source ?? "", segment?.target ?? ""])
    for (const termbase of [before, after])
      for (const language of ["zh", "en"] as const)
        for (const { designations } of findTerms(termbase, text, language))
          for (const { concept } of designations) concepts.add(concept);
  return concepts;
}

const inTextOrder = ({ finding: a }: FindingChange, { finding: b }: FindingChange): number =>
  a.diagnostic.unit - b.diagnostic.unit || a.diagnostic.span.start - b.diagnostic.span.start;

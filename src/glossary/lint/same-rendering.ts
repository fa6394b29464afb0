import type { GlossaryIssue } from "../model.ts";
import { overlap } from "../overlap.ts";
import { groupBy, issueAt, type LintedConcept, type LintedTerm, type Material } from "./material.ts";

/** duplicate-entry, homograph-or-conflict, many-to-one: entries that share their Chinese, their English, or both. */
export function lintSameRendering({ concepts }: Material): readonly GlossaryIssue[] {
  return [...sameChinese(concepts), ...sameEnglish(concepts)];
}

function sameChinese(concepts: readonly LintedConcept[]): readonly GlossaryIssue[] {
  const issues: GlossaryIssue[] = [];
  const chinese = concepts.flatMap((concept) => acceptedTerms(concept, "zh"));
  const told = new Set<string>();
  for (const terms of groupBy(chinese, (term) => term.folded).values()) {
    for (const [index, term] of terms.entries()) {
      for (const earlier of terms.slice(0, index)) {
        const pair = `${earlier.concept.id} ${term.concept.id}`;
        if (earlier.concept.id === term.concept.id || told.has(pair)) continue;
        told.add(pair);
        const issue = homograph(term, earlier);
        if (issue !== undefined) issues.push(issue);
      }
    }
  }
  return issues;
}

function homograph(term: LintedTerm, earlier: LintedTerm): GlossaryIssue | undefined {
  const [english, other] = [preferredEnglish(term.concept), preferredEnglish(earlier.concept)];
  if (english === undefined || other === undefined) return undefined;
  const ids = [term.concept.id, earlier.concept.id];
  if (english.folded === other.folded) {
    const message = `"${term.text}" with "${english.text}" is an entry already ("${earlier.concept.id}"); join the two`;
    return issueAt("duplicate-entry", "warning", term.concept.path, ids, message);
  }
  if (areToldApart(term, earlier)) return undefined;
  const message = `"${term.text}" is "${english.text}" here and "${other.text}" in "${earlier.concept.id}", and nothing tells them apart; give "near", "subject" or "valid", or join the two`;
  return issueAt("homograph-or-conflict", "warning", term.path, ids, message);
}

function areToldApart(a: LintedTerm, b: LintedTerm): boolean {
  if (a.match.near !== undefined || b.match.near !== undefined || !overlap(a.valid, b.valid)) return true;
  const [subjects, others] = [subjectsOf(a.concept), subjectsOf(b.concept)];
  return subjects.length + others.length > 0 && !subjects.some((subject) => others.includes(subject));
}

function sameEnglish(concepts: readonly LintedConcept[]): readonly GlossaryIssue[] {
  const english = concepts.flatMap((concept) => acceptedTerms(concept, "en"));
  return [...groupBy(english, (term) => term.key).values()].flatMap((terms) => {
    const [first, ...rest] = distinctConcepts(terms);
    const others = rest.filter((term) => !shareChinese(term.concept, first!.concept));
    if (first === undefined || others.length === 0) return [];
    const ids = [first, ...others].map((term) => term.concept.id);
    const message = `"${first.text}" renders ${ids.length} concepts (${ids.join(", ")}); readers cannot tell them apart`;
    return [issueAt("many-to-one", "info", others[0]!.path, ids, message)];
  });
}

/** Said already, as a duplicate or a homograph. */
function shareChinese(a: LintedConcept, b: LintedConcept): boolean {
  const folded = new Set(acceptedTerms(a, "zh").map((term) => term.folded));
  return acceptedTerms(b, "zh").some((term) => folded.has(term.folded));
}

function distinctConcepts(terms: readonly LintedTerm[]): readonly LintedTerm[] {
  const seen = new Set<LintedConcept>();
  return terms.filter((term) => !seen.has(term.concept) && seen.add(term.concept));
}

const acceptedTerms = (concept: LintedConcept, family: "zh" | "en"): readonly LintedTerm[] =>
  concept.terms.filter((term) => term.family === family && term.accepted && term.folded !== "");

const preferredEnglish = (concept: LintedConcept): LintedTerm | undefined =>
  concept.terms.find((term) => term.family === "en" && term.written.status === "preferred");

const subjectsOf = (concept: LintedConcept): readonly string[] => [concept.entry.subject ?? []].flat();

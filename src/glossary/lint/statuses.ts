import type { GlossaryIssue } from "../model.ts";
import { overlap } from "../overlap.ts";
import { groupBy, issueAt, type LintedConcept, type LintedTerm, type Material } from "./material.ts";

/** two-preferred, overlapping-validity, no-preferred, same-term-two-statuses: the statuses inside one entry. */
export function lintStatuses({ concepts }: Material): readonly GlossaryIssue[] {
  return concepts
    .filter((concept) => concept.sample)
    .flatMap((concept) => [...preferredTerms(concept), ...twoStatuses(concept)]);
}

function preferredTerms(concept: LintedConcept): readonly GlossaryIssue[] {
  const issues: GlossaryIssue[] = [];
  const slots = groupBy(
    concept.terms.filter((term) => term.written.slot !== "avoid"),
    (term) => term.written.language,
  );
  for (const [language, terms] of slots) {
    const preferred = terms.filter((term) => term.written.status === "preferred");
    if (preferred.length === 0) {
      const message = `no preferred ${language} term; mark one "preferred", or put it first without a status`;
      issues.push(issueAt("no-preferred", "warning", terms[0]!.path, [concept.id], message));
    }
    for (const [index, term] of preferred.entries()) {
      const rival = preferred.slice(0, index).find((other) => collide(other, term));
      if (rival !== undefined) issues.push(secondPreferred(term, rival, language));
    }
  }
  return issues;
}

/** A house style may prefer another form, and another time. */
const collide = (a: LintedTerm, b: LintedTerm): boolean =>
  a.written.term.style === b.written.term.style && overlap(a.valid, b.valid);

function secondPreferred(term: LintedTerm, rival: LintedTerm, language: string): GlossaryIssue {
  const ids = [term.concept.id];
  if (term.valid === undefined && rival.valid === undefined) {
    const message = `"${rival.text}" and "${term.text}" are both preferred ${language} terms; make one "admitted", or say when each is in force ("valid")`;
    return issueAt("two-preferred", "error", term.path, ids, message);
  }
  const message = `"${rival.text}" and "${term.text}" are both preferred ${language} terms in force at the same time; "until" is exclusive`;
  return issueAt("overlapping-validity", "error", term.path, ids, message);
}

function twoStatuses(concept: LintedConcept): readonly GlossaryIssue[] {
  const issues: GlossaryIssue[] = [];
  for (const terms of groupBy(concept.terms, (term) => term.key).values()) {
    for (const [index, term] of terms.entries()) {
      const other = terms.slice(0, index).find((earlier) => contradict(earlier, term));
      if (other !== undefined) issues.push(contradiction(term, other));
    }
  }
  return issues;
}

function contradict(a: LintedTerm, b: LintedTerm): boolean {
  if (a.written.status === b.written.status || a.written.language !== b.written.language) return false;
  if (a.text !== b.text && (isCaseSensitive(a) || isCaseSensitive(b))) return false;
  return collide(a, b);
}

const isCaseSensitive = (term: LintedTerm): boolean => term.match.case === "sensitive" || term.match.exact === true;

function contradiction(term: LintedTerm, other: LintedTerm): GlossaryIssue {
  const wording =
    term.text === other.text
      ? `"${term.text}" is`
      : `"${other.text}" and "${term.text}" differ in case or marks only and are`;
  const message = `${wording} both ${other.written.status} and ${term.written.status}; keep one, or set "match": {"case": "sensitive"}`;
  return issueAt("same-term-two-statuses", "error", term.path, [term.concept.id], message);
}

import type { GlossaryIssue } from "../model.ts";
import { overlap } from "../overlap.ts";
import { FormIndex } from "./form-index.ts";
import { groupBy, issueAt, type LintedTerm, type Material } from "./material.ts";

/** preferred-here-deprecated-there and deprecated-inside-preferred: what one entry discourages and another uses. */
export function lintContradictions({ concepts }: Material): readonly GlossaryIssue[] {
  const terms = concepts.flatMap((concept) => concept.terms);
  const accepted = terms.filter((term) => term.accepted);
  const byKey = groupBy(accepted, (term) => term.key);
  const index = new FormIndex(accepted);
  return terms
    .filter((term) => term.written.status === "deprecated" && term.folded !== "")
    .flatMap((term) => [...usedElsewhere(term, byKey.get(term.key) ?? []), ...inside(term, index.containing(term))]);
}

/** How many others a message names. */
const NAMED = 3;

function usedElsewhere(deprecated: LintedTerm, accepted: readonly LintedTerm[]): readonly GlossaryIssue[] {
  const { concept, text } = deprecated;
  const rivals = accepted.filter((term) => term.concept.id !== concept.id && overlap(term.valid, deprecated.valid));
  if (rivals.length === 0 || deprecated.match.near !== undefined) return [];
  const preferred = rivals.filter((term) => term.written.status === "preferred");
  const [first] = preferred.length > 0 ? preferred : rivals;
  const message = `"${text}" is deprecated here and ${first!.written.status} for "${first!.concept.id}"; say near which words it is wrong ("match": {"near": […]}), or drop one`;
  const severity = preferred.length > 0 ? "error" : "warning";
  return [
    issueAt("preferred-here-deprecated-there", severity, deprecated.path, [concept.id, ...idsOf(rivals)], message),
  ];
}

/** Longest match resolves it in texts; yet a fix inside an accepted form of another concept would spoil that form. */
function inside(deprecated: LintedTerm, containing: readonly LintedTerm[]): readonly GlossaryIssue[] {
  const { concept, text, path } = deprecated;
  const own = containing.filter((term) => term.concept.id === concept.id);
  const foreign = containing.filter((term) => term.concept.id !== concept.id);
  const issues: GlossaryIssue[] = [];
  if (own.length > 0) {
    const message = `"${text}" is deprecated and stands inside "${own[0]!.text}", which is accepted; the longer term wins in texts`;
    issues.push(issueAt("deprecated-inside-preferred", "info", path, [concept.id], message));
  }
  if (foreign.length > 0) {
    const ids = idsOf(foreign);
    const message = `"${text}" is deprecated and stands inside "${foreign[0]!.text}", an accepted form of ${nameSome(ids)}; a fix could corrupt that`;
    issues.push(issueAt("deprecated-inside-preferred", "warning", path, [concept.id, ...ids], message));
  }
  return issues;
}

const idsOf = (terms: readonly LintedTerm[]): readonly string[] => [...new Set(terms.map((term) => term.concept.id))];

const nameSome = (ids: readonly string[]): string =>
  ids
    .slice(0, NAMED)
    .map((id) => `"${id}"`)
    .join(", ") + (ids.length > NAMED ? ` and ${ids.length - NAMED} more` : "");

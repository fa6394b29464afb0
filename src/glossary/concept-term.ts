import { familyOf, type LanguageFamily } from "../text/language.ts";
import { present } from "../text/present.ts";
import { citationOf } from "./citation.ts";
import type { ConceptTerm, DisplacedTerm, IdentifiedEntry, MatchRules } from "./model.ts";
import type { Provenance } from "./provenance.ts";
import { languageByScript, type WrittenTerm } from "./written-terms.ts";

/** A written term with everything its entry and layer say of it. */
export const conceptTerm = (written: WrittenTerm, entry: IdentifiedEntry, provenance: Provenance): ConceptTerm =>
  describe(written, entry, provenance);

/** A form that is discouraged already stays as it was; any other is superseded now. */
export function displacedTerm(form: DisplacedTerm, entry: IdentifiedEntry, provenance: Provenance): ConceptTerm {
  const status = form.term.status === "deprecated" ? "deprecated" : "superseded";
  const written: WrittenTerm = { term: form.term, language: form.language, status, slot: form.language, path: [] };
  const term = describe(written, entry, provenance, form.by);
  const replacedBy = provenance.layerNames[form.by];
  return status === "deprecated" || replacedBy === undefined ? term : { ...term, replacedBy };
}

/** `below` for a form that stood in its slot before that layer. */
function describe(written: WrittenTerm, entry: IdentifiedEntry, provenance: Provenance, below?: number): ConceptTerm {
  const { term, language, status, slot } = written;
  // What an entry cites was read for its preferred rendering; another form claims only what it says itself.
  const shared = (property: "source" | "confidence"): boolean =>
    status === "preferred" && entry[property] !== undefined && provenance.covers(property, slot, below);
  return {
    term: term.term,
    language,
    status,
    match: matchOf(written, entry.match),
    ...present({
      type: term.type,
      pos: term.pos ?? entry.pos,
      valid: term.valid ?? entry.valid,
      severity: term.severity ?? entry.severity,
      note: term.note,
      style: term.style,
      source:
        citationOf(term.source, () => provenance.tables(slot, below)) ??
        (shared("source") ? citationOf(entry.source, () => provenance.tables("source", below)) : undefined),
      confidence: term.confidence ?? (shared("confidence") ? entry.confidence : undefined),
      basis: status === "deprecated" ? (term.basis ?? "listed") : undefined,
      autofix: term.autofix ?? entry.autofix,
    }),
  };
}

/**
 * An entry's match rules hold for its terms, option by option, as far as they can: words to stand near, or not to stand in, only
 * for terms of their own script, other written forms and a pattern only for the preferred term of their script.
 */
function matchOf({ term, language, status }: WrittenTerm, shared: MatchRules | undefined): MatchRules {
  if (shared === undefined) return term.match ?? {};
  const family = familyOf(language);
  const { forms, notIn, near, pattern, ...options } = shared;
  const preferred = status === "preferred";
  return {
    ...options,
    ...present({
      notIn: ofScript(notIn, family),
      near: ofScript(near, family),
      forms: preferred ? ofScript(forms, family) : undefined,
      pattern: preferred && pattern !== undefined && languageByScript(pattern) === family ? pattern : undefined,
    }),
    ...term.match,
  };
}

function ofScript(texts: readonly string[] | undefined, family: LanguageFamily): readonly string[] | undefined {
  const own = texts?.filter((text) => languageByScript(text) === family) ?? [];
  return own.length === 0 ? undefined : own;
}

import { englishForms, withoutArticle } from "../english/forms.ts";
import type { Concept, ConceptTerm } from "../glossary/model.ts";
import { type Force, inForce } from "../glossary/validity.ts";
import { canonicalLanguage, familyOf, type Language } from "../text/language.ts";
import { remembered } from "../text/remembered.ts";

export interface Circumstances {
  readonly language: Language;
  /** The document's date. */
  readonly asOf?: string | undefined;
  readonly style?: string | undefined;
}

/**
 * The forms of a concept that may stand in a text of this language, date and house style, the best first: the house's own,
 * preferred, once official and in force at `asOf`, admitted; short forms after full ones. When none was in force at that date the
 * date is left out of account.
 */
export function acceptedForms(concept: Concept, circumstances: Circumstances): readonly ConceptTerm[] {
  const { language, asOf, style } = circumstances;
  const last = lastAsked(concept);
  const key = `${language} ${asOf} ${style}`;
  if (last.key !== key) {
    last.key = key;
    last.forms = findAccepted(concept, circumstances);
  }
  return last.forms;
}

/** A document asks the same of a concept each time it meets it. */
const lastAsked = remembered((_: Concept): { key: string; forms: readonly ConceptTerm[] } => ({ key: "", forms: [] }));

function findAccepted(concept: Concept, circumstances: Circumstances): readonly ConceptTerm[] {
  const spoken = inSlot(concept.terms, circumstances.language);
  const dated = spoken.filter((term) => isAccepted(term, circumstances));
  const accepted =
    dated.length > 0 ? dated : spoken.filter((term) => isAccepted(term, { ...circumstances, asOf: undefined }));
  return accepted
    .map((term) => ({ term, rank: rankOf(term, circumstances) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ term }) => term);
}

function isAccepted(term: ConceptTerm, { asOf, style }: Circumstances): boolean {
  if (term.replacedBy !== undefined) return false;
  if (style !== undefined && term.style !== undefined && term.style !== style) return false;
  switch (term.status) {
    case "preferred":
    case "admitted":
      return inForce(term.valid, asOf) === "in-force";
    case "superseded":
      return asOf !== undefined && wasOfficial(inForce(term.valid, asOf), term);
    default:
      return false;
  }
}

const wasOfficial = (force: Force, { valid }: ConceptTerm): boolean =>
  force === "in-force" && valid?.until !== undefined;

function rankOf(term: ConceptTerm, { style }: Circumstances): number {
  if (style !== undefined && term.style === style) return 0;
  if (term.status === "preferred") return term.valid?.until === undefined ? 1 : 2;
  if (term.status === "superseded") return 3;
  return isShortForm(term) ? 5 : 4;
}

/** The terms of the slot that serves a language best. A general slot (`en`) adds to a regional one; `zh` is the mainland's own. */
function inSlot(terms: readonly ConceptTerm[], language: Language): readonly ConceptTerm[] {
  const family = familyOf(language);
  const wanted = canonicalLanguage(language);
  const kin = terms.filter((term) => familyOf(term.language) === family);
  const own = kin.filter((term) => canonicalLanguage(term.language) === wanted);
  const general = wanted === family ? [] : kin.filter((term) => canonicalLanguage(term.language) === family);
  const fitting = family === "en" || own.every((term) => term.status === "deprecated") ? [...own, ...general] : own;
  return fitting.some((term) => term.status !== "deprecated") ? fitting : kin;
}

const SHORT_TYPES: ReadonlySet<string> = new Set(["acronym", "abbreviation", "shortForm"]);
/** Small letters inside are those of small words: MoU, IoT, SaaS. */
const LOOKS_LIKE_ACRONYM = /^[A-Z]\.?(?:[afiot]{0,2}[A-Z]\.?)+s?$/;

/** Acronyms that nobody typed are told by their capitals. */
export const isShortForm = (term: Pick<ConceptTerm, "type" | "term">): boolean =>
  term.type === undefined ? LOOKS_LIKE_ACRONYM.test(term.term) : SHORT_TYPES.has(term.type);

/** Forms without those that only spell or inflect another one: the number of real choices. */
export function distinctForms(forms: readonly ConceptTerm[]): readonly ConceptTerm[] {
  const distinct: ConceptTerm[] = [];
  const written = new Set<string>();
  for (const form of forms) {
    if (form.type === "variant" || written.has(bareOf(form.term))) continue;
    distinct.push(form);
    for (const { text } of writtenFormsOf(form)) written.add(bareOf(text));
  }
  return distinct;
}

const writtenFormsOf = (form: ConceptTerm): readonly { readonly text: string }[] =>
  familyOf(form.language) === "en"
    ? englishForms(form.term, {
        ...form.match,
        inflect: form.pos === "verb" ? "verb" : "noun",
        exact: false,
        spelling: "any",
      })
    : [{ text: form.term }];

const SEPARATORS = /[\s\-\u2010\u2011\u2013]+/g;
const bareOf = (text: string): string => withoutArticle(text.toLowerCase().replace(SEPARATORS, " "));

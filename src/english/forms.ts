import { withoutArticle } from "./article.ts";
import { pluralsOf } from "./nouns.ts";
import { type SpellingVariant, type SpellingVariety, spellingVariants } from "./spelling.ts";
import { afterVerbs, verbFormsOf } from "./verbs.ts";

export { withoutArticle } from "./article.ts";

/** How a written form differs from the term as listed. */
export type Inflection = "base" | "plural" | "third-person" | "past" | "participle" | "gerund" | "listed";

export interface EnglishForm {
  /** Capitals, hyphens, quotation marks and the leading article as in the term. */
  readonly text: string;
  readonly inflection: Inflection;
  /** The variety to which this spelling belongs, where it is not the term's own. */
  readonly spelling?: SpellingVariety;
}

export interface FormRules {
  readonly pos?: "noun" | "verb" | "adjective" | "adverb" | "other";
  readonly inflect?: boolean | "noun" | "verb" | "adjective";
  /** Forms of the other variety are left out; the term's own spelling always counts. */
  readonly spelling?: "any" | SpellingVariety;
  /** false: no optional periods either (CPC, C.P.C.). */
  readonly variants?: boolean;
  /** A leading article stays in every form; making it optional is the matcher's business. */
  readonly articles?: boolean;
  readonly exact?: boolean;
  readonly forms?: readonly string[];
  readonly type?: string;
}

/** The most that are generated for a term beside those listed: more than a sensible term has. */
export const MAX_FORMS = 24;

/**
 * The written forms under which a term may stand in text: the term first, then listed forms, then inflections, then all of it in
 * the other spellings. What folding brings together (case, hyphens, quotes, white space) is not written out, nor the possessive,
 * which stays outside a match. Deterministic, without duplicates, at most {@link MAX_FORMS} generated.
 */
export function englishForms(term: string, rules: FormRules): readonly EnglishForm[] {
  const forms: EnglishForm[] = [{ text: term, inflection: "base" }];
  for (const text of rules.forms ?? NO_FORMS) add(forms, { text, inflection: "listed" });
  if (rules.exact === true) return forms;
  const most = forms.length + MAX_FORMS;
  for (const form of generated(term, rules)) {
    if (forms.length >= most) break;
    if (isAllowed(form, rules)) add(forms, form);
  }
  return forms;
}

const NO_FORMS: readonly string[] = [];

function add(forms: EnglishForm[], form: EnglishForm): void {
  if (form.text !== "" && !forms.some((known) => known.text === form.text)) forms.push(form);
}

function generated(term: string, rules: FormRules): readonly EnglishForm[] {
  const forms = inflect(term, rules);
  const variants = spellingVariants(term);
  return variants.length === 0 ? forms : [...forms, ...variants.flatMap((variant) => respelled(variant, rules))];
}

function respelled({ text, spelling }: SpellingVariant, rules: FormRules): readonly EnglishForm[] {
  const forms: readonly EnglishForm[] = [{ text, inflection: "base" }, ...inflect(text, rules)];
  return spelling === undefined ? forms : forms.map((form) => ({ ...form, spelling }));
}

const isAllowed = ({ spelling }: EnglishForm, rules: FormRules): boolean =>
  spelling === undefined || rules.spelling === undefined || rules.spelling === "any" || rules.spelling === spelling;

const LETTERS = /^[A-Z]{2,5}$/;
const HAN = /\p{Script=Han}/u;

/** Every form but the term itself. */
function inflect(term: string, rules: FormRules): readonly EnglishForm[] {
  if (HAN.test(term)) return [];
  const bare = withoutArticle(term);
  const article = term.slice(0, term.length - bare.length);
  const phrase = bare.split(" ");
  const forms = inflections(phrase, rules, article);
  return rules.variants !== false && LETTERS.test(bare)
    ? [...forms, { text: `${article}${[...bare].join(".")}.`, inflection: "base" }]
    : forms;
}

function inflections(phrase: readonly string[], rules: FormRules, article: string): readonly EnglishForm[] {
  switch (inflectingAs(rules)) {
    case "verb":
      return inflectVerbPhrase(phrase);
    case "noun":
      return pluralsOf(phrase).map((plural) => ({
        text: (isIndefinite(article) ? "" : article) + plural.join(" "),
        inflection: "plural",
      }));
    default:
      return [];
  }
}

function inflectingAs({ inflect, pos }: FormRules): "noun" | "verb" | "none" {
  if (inflect === false || inflect === "adjective") return "none";
  if (inflect === "noun" || inflect === "verb") return inflect;
  if (pos === "verb") return "verb";
  return pos === undefined || pos === "noun" ? "noun" : "none";
}

const isIndefinite = (word: string | undefined): boolean => word !== undefined && INDEFINITE.test(word);
const INDEFINITE = /^an? ?$/i;

/** deepens, deepened, deepening reform; deepen, deepens, deepened, deepening reforms. "to" before it is optional. */
function inflectVerbPhrase(phrase: readonly string[]): readonly EnglishForm[] {
  const bare = phrase.length > 1 && phrase[0]?.toLowerCase() === "to" ? phrase.slice(1) : phrase;
  const objectAt = afterVerbs(bare);
  const forms: { words: readonly string[]; inflection: Inflection; spelling?: SpellingVariety }[] = [
    { words: bare, inflection: "base" },
    ...verbFormsOf(bare),
  ];
  const object = bare.slice(objectAt);
  const plurals = object.length === 0 || isIndefinite(object[0]) ? [] : pluralsOf(object);
  for (const plural of plurals) {
    for (const form of forms.slice(0, 1 + VERB_FORMS)) {
      const inflection = form.inflection === "base" ? "plural" : form.inflection;
      forms.push({ ...form, words: [...form.words.slice(0, objectAt), ...plural], inflection });
    }
  }
  return forms.map(({ words, ...form }) => ({ ...form, text: words.join(" ") }));
}

/** -s, -ed, -en, -ing; further alternatives (learnt) do not go with a plural object. */
const VERB_FORMS = 4;

import type { EnglishForm } from "../english/forms.ts";
import { englishForms, withoutArticle } from "../english/forms.ts";
import type { Concept, ConceptTerm } from "../glossary/model.ts";
import { fold } from "../text/fold.ts";
import { foldWords } from "../text/fold-words.ts";
import { familyOf, type LanguageFamily } from "../text/language.ts";
import { isQuotationMark } from "../text/unit.ts";
import { seamsOf } from "./seams.ts";

/** A written form of a term, ready to be met in text. */
export interface Reading {
  readonly concept: Concept;
  readonly term: ConceptTerm;
  /** As it would be written: capitals, hyphens and quotation marks kept. */
  readonly form: string;
  readonly inflection: EnglishForm["inflection"];
  readonly spelling?: "en-GB" | "en-US";
  /** Folded form. */
  readonly pattern: string;
  /** The article the term begins with; in text it is optional and then part of the match. */
  readonly article?: string;
  readonly opensWithQuote: boolean;
  readonly closesWithQuote: boolean;
  /** Places in `pattern` that are capitals in `form`. */
  readonly capitals: readonly number[];
  /** Folded `match.notIn` and `match.near`. */
  readonly notIn: readonly string[];
  readonly near: readonly string[];
}

/** Every written form of every term of one language family. */
export function readingsOf(concepts: Iterable<Concept>, family: LanguageFamily): Reading[] {
  const readings: Reading[] = [];
  for (const concept of concepts) {
    for (const term of concept.terms) {
      if (familyOf(term.language) === family) readings.push(...termReadings(concept, term, family));
    }
  }
  return readings;
}

function termReadings(concept: Concept, term: ConceptTerm, family: LanguageFamily): Reading[] {
  const notIn = foldAll([...(term.match.notIn ?? []), ...seamsOf(term.term)]);
  const near = foldAll(term.match.near);
  const readings: Reading[] = [];
  for (const form of writtenForms(term, family)) {
    const { article, rest } = withoutArticleOf(form.text, term, family);
    const { pattern, capitals } = patternOf(rest);
    if (pattern === "") continue;
    readings.push({
      concept,
      term,
      form: form.text,
      inflection: form.inflection,
      ...(form.spelling === undefined ? {} : { spelling: form.spelling }),
      pattern,
      ...(article === undefined ? {} : { article }),
      opensWithQuote: isQuotationMark(rest.charCodeAt(0)),
      closesWithQuote: isQuotationMark(rest.charCodeAt(rest.length - 1)),
      capitals,
      notIn,
      near,
    });
  }
  return readings;
}

function patternOf(form: string): Pick<Reading, "pattern" | "capitals"> {
  const words = foldWords(form);
  const folded = words === undefined ? fold(form) : undefined;
  const pattern = words ?? folded!.text;
  const capitals: number[] = [];
  for (let index = 0; index < pattern.length; index++) {
    if (isCapital(form.charAt(folded?.start(index) ?? index))) capitals.push(index);
  }
  return { pattern, capitals };
}

function writtenForms(term: ConceptTerm, family: LanguageFamily): readonly EnglishForm[] {
  if (family === "en") return englishForms(term.term, { ...term.match, ...pick(term) });
  const listed = term.match.exact === true ? [] : (term.match.forms ?? []);
  return [{ text: term.term, inflection: "base" }, ...listed.map((text) => ({ text, inflection: "listed" as const }))];
}

function pick(term: ConceptTerm): Pick<ConceptTerm, "pos" | "type"> & { spelling?: "any" | "en-GB" | "en-US" } {
  const region = term.language === "en-GB" || term.language === "en-US" ? term.language : undefined;
  const spelling = term.match.spelling ?? region;
  return {
    ...(term.pos === undefined ? {} : { pos: term.pos }),
    ...(term.type === undefined ? {} : { type: term.type }),
    ...(spelling === undefined ? {} : { spelling }),
  };
}

function withoutArticleOf(form: string, term: ConceptTerm, family: LanguageFamily): { article?: string; rest: string } {
  if (family === "zh" || term.match.articles === false || term.match.exact === true) return { rest: form };
  const rest = withoutArticle(form);
  return rest === form
    ? { rest }
    : {
        article: form
          .slice(0, form.length - rest.length)
          .trim()
          .toLowerCase(),
        rest,
      };
}

const foldAll = (texts: readonly string[] | undefined): readonly string[] =>
  (texts ?? []).map((text) => fold(text).text).filter((text) => text !== "");

/** Nearly always asked of an English letter, of which it is known without changing its case twice. */
export const isCapital = (character: string): boolean =>
  character < "{"
    ? character >= "A" && character <= "Z"
    : character !== character.toLowerCase() && character === character.toUpperCase();

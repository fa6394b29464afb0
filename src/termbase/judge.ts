import type { Concept, ConceptTerm } from "../glossary/model.ts";
import { contains } from "../text/contains.ts";
import type { Folded } from "../text/fold.ts";
import { canonicalLanguage, type Language } from "../text/language.ts";
import { standsAt } from "../text/stands-at.ts";
import { isCapital, type Reading } from "./readings.ts";
import type { Drift } from "./termbase.ts";

/** A stretch of folded text that reads like a form. */
export interface Sighting {
  readonly text: string;
  readonly folded: Folded;
  readonly language: Language;
  readonly start: number;
  readonly end: number;
}

/**
 * Is the form really there? The folded text agrees; what folding forgot decides: capitals, hyphens where the entry insists,
 * region, spelling, and the entry's own conditions.
 *
 * @returns "no", "yes", or what keeps the right words from being the term.
 */
export function judge(reading: Reading, sighting: Sighting): "no" | "yes" | Drift {
  if (standsInLonger(reading, sighting) || !hasNeighbour(reading, sighting)) return "no";
  const { match, language } = reading.term;
  if (match.exact === true) return written(sighting) === reading.form ? "yes" : "no";
  const capitals = judgeCase(reading, sighting);
  if (capitals !== "yes") return capitals;
  if (match.variants === false && !sameSurface(reading, written(sighting))) return "hyphenation";
  if (!speaks(reading.concept, reading.term, sighting.language)) return "region";
  if (reading.spelling !== undefined && isOtherVariety(reading.spelling, language, sighting.language))
    return "spelling";
  return "yes";
}

/** Would `judge` say yes wherever the form has its capitals and stands in nothing longer? */
export function isMeantAnywhere(reading: Reading, language: Language): boolean {
  const { concept, term, near, article, opensWithQuote, closesWithQuote } = reading;
  const { exact, case: rule, variants } = term.match;
  if (exact === true || variants === false || (rule ?? "smart") !== "smart" || near.length > 0) return false;
  return article === undefined && !opensWithQuote && !closesWithQuote && speaks(concept, term, language);
}

const written = ({ text, folded, start, end }: Sighting): string =>
  text.slice(folded.start(start), folded.end(end - 1));

function standsInLonger(reading: Reading, { folded, start }: Sighting): boolean {
  for (const longer of reading.notIn) {
    for (let at = longer.indexOf(reading.pattern); at >= 0; at = longer.indexOf(reading.pattern, at + 1)) {
      if (standsAt(folded, longer, start - at)) return true;
    }
  }
  return false;
}

const hasNeighbour = (reading: Reading, { folded }: Sighting): boolean =>
  reading.near.length === 0 || reading.near.some((neighbour) => contains(folded, neighbour));

/** Smart case: a capital of the term must be a capital in the text; a small letter takes any. */
function judgeCase(reading: Reading, sighting: Sighting): "no" | "yes" | "case" {
  const rule = reading.term.match.case ?? "smart";
  if (rule === "insensitive") return "yes";
  const { text, folded, start } = sighting;
  for (const index of reading.capitals) {
    if (!isCapital(text.charAt(folded.start(start + index))))
      return isTellingCase(reading, written(sighting)) ? "case" : "no";
  }
  return rule === "sensitive" && hasMoreCapitals(reading, written(sighting)) ? "case" : "yes";
}

const hasMoreCapitals = ({ capitals }: Reading, text: string): boolean =>
  text !== text.toUpperCase() && countCapitals(text) > capitals.length;

/** Shorter acronyms are words too: us, it, who. */
const SHORTEST_TELLING_ACRONYM = 4;

/** Does wrong case still name the concept? "Beidou" and "Chinese dream" do, "us" for US does not. */
function isTellingCase(reading: Reading, text: string): boolean {
  const letters = [...reading.pattern].filter((unit) => unit !== " ").length;
  const isAcronym = reading.capitals.length >= letters - 1;
  return isAcronym ? letters >= SHORTEST_TELLING_ACRONYM && isCapital(text.charAt(0)) : true;
}

const countCapitals = (text: string): number => [...text].filter(isCapital).length;

const SPACES = /\s+/g;
const plain = (text: string): string => text.toLowerCase().replace(SPACES, " ");

const sameSurface = (reading: Reading, text: string): boolean => {
  const form = reading.article === undefined ? reading.form : reading.form.slice(reading.article.length).trimStart();
  return plain(form) === plain(text);
};

const TRADITIONAL = /^zh-(Hant|TW|HK|MO)\b/;

/** Is a term of one region at home in a text of another? `zh` is the mainland; `en` is no region at all. */
function speaks(concept: Concept, term: ConceptTerm, language: Language): boolean {
  const wanted = canonicalLanguage(language);
  if (term.language === wanted) return true;
  if (term.language === "zh" || term.language === "en")
    return (
      wanted === term.language || !concept.terms.some((other) => other.language === wanted && !isDiscouraged(other))
    );
  if (wanted === "en") return true;
  const general = wanted === "zh-Hant" || term.language === "zh-Hant";
  return general && TRADITIONAL.test(term.language) && TRADITIONAL.test(wanted);
}

/** The one predicate that says which statuses are not to be used. */
export const isDiscouraged = (term: Pick<ConceptTerm, "status">): boolean =>
  term.status === "deprecated" || term.status === "superseded";

const isOtherVariety = (variety: "en-GB" | "en-US", own: Language, language: Language): boolean =>
  own === "en" && (language === "en-GB" || language === "en-US") && variety !== language;

import { withoutArticle } from "../english/article.ts";
import type { Concept, ConceptTerm } from "../glossary/model.ts";
import { indexOf } from "../termbase/compile.ts";
import { isDiscouraged } from "../termbase/judge.ts";
import type { Reading } from "../termbase/readings.ts";
import type { Termbase } from "../termbase/termbase.ts";
import { fold } from "../text/fold.ts";
import type { Language, LanguageFamily } from "../text/language.ts";
import { familyOf } from "../text/language.ts";
import { hasHan } from "../text/unit.ts";
import { byAboutness } from "./aboutness.ts";
import { suggest } from "./suggest.ts";

/**
 * How the query met the term: to the letter; after folding (case, width, traditional, hyphens); as another of its forms (plural,
 * listed); as its beginning; or only nearly.
 */
export type Meeting = "exact" | "folded" | "form" | "prefix" | "near";

export interface LookupResult {
  readonly concept: Concept;
  /** The term that was met; its status says whether it is to be used. */
  readonly term: ConceptTerm;
  readonly how: Meeting;
}

export interface LookupAnswer {
  readonly query: string;
  /** Is the query a term of the glossary? Never true for what is only near. */
  readonly found: boolean;
  /** The query was met only after folding. */
  readonly normalized?: true;
  readonly results: readonly LookupResult[];
  /** Completions and near misses; empty when there are results. */
  readonly near: readonly LookupResult[];
}

export interface LookupOptions {
  /** The language of the query; default: by its script. */
  readonly language?: Language;
  /** Most near misses to give; default 5. */
  readonly limit?: number;
}

const DEFAULT_LIMIT = 5;

/** What the glossary says of a term, in either language. It never answers with anything that is not in the glossary. */
export function lookup(termbase: Termbase, query: string, options: LookupOptions = {}): LookupAnswer {
  const asked = query.trim();
  const families = familiesOf(asked, options.language);
  const results = families.flatMap((family) => meet(termbase, family, asked));
  if (results.length === 0) {
    return { query, found: false, results, near: suggest(termbase, families, asked, options.limit ?? DEFAULT_LIMIT) };
  }
  const normalized = results.every(({ how }) => how === "folded");
  return {
    query,
    found: true,
    ...(normalized ? { normalized: true as const } : {}),
    results: inOrder(results),
    near: [],
  };
}

/** Latin letters may be a term of either language: CASIC stands in Chinese slots too. */
function familiesOf(query: string, language: Language | undefined): readonly LanguageFamily[] {
  if (language !== undefined) return [familyOf(language)];
  return hasHan(query) ? ["zh"] : ["en", "zh"];
}

function meet(termbase: Termbase, family: LanguageFamily, query: string): readonly LookupResult[] {
  const { patternIds, readings } = indexOf(termbase, family);
  const id = patternIds.get(fold(query).text) ?? patternIds.get(fold(withoutArticle(query)).text);
  if (id === undefined) return [];
  const best = new Map<string, LookupResult>();
  for (const reading of readings[id]!) {
    const result = { concept: reading.concept, term: reading.term, how: meetingOf(reading, query) };
    const known = best.get(reading.concept.id);
    if (known === undefined || rank(result) < rank(known)) best.set(reading.concept.id, result);
  }
  return [...best.values()];
}

function meetingOf(reading: Reading, query: string): Meeting {
  if (reading.inflection !== "base") return "form";
  return withoutArticle(reading.form) === withoutArticle(query) ? "exact" : "folded";
}

const MEETINGS: readonly Meeting[] = ["exact", "folded", "form", "prefix", "near"];

const rank = ({ term, how }: LookupResult): number => MEETINGS.indexOf(how) * 2 + Number(isDiscouraged(term));

const inOrder = (results: readonly LookupResult[]): readonly LookupResult[] =>
  [...results].sort((a, b) => rank(a) - rank(b) || byAboutness(a, b));

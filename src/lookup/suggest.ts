import type { Concept, ConceptTerm } from "../glossary/model.ts";
import { indexOf } from "../termbase/compile.ts";
import { isDiscouraged } from "../termbase/judge.ts";
import type { Reading } from "../termbase/readings.ts";
import type { Termbase } from "../termbase/termbase.ts";
import { lettersBetween } from "../text/distance.ts";
import { fold } from "../text/fold.ts";
import { familyOf, type LanguageFamily } from "../text/language.ts";
import { byAboutness } from "./aboutness.ts";
import type { LookupResult } from "./lookup.ts";

/** A Chinese term may differ in two of five characters, an English one in a quarter of its letters. */
const TOLERANCE: Readonly<Record<LanguageFamily, number>> = { zh: 0.4, en: 0.25 };
const SHORTEST_PREFIX: Readonly<Record<LanguageFamily, number>> = { zh: 2, en: 4 };

interface Suggestion extends LookupResult {
  readonly distance: number;
}

/**
 * Accepted terms that begin with the query, then those it may be a Chinese short form of, then those nearest to it; one a concept.
 * A query near a discouraged form is answered with what to write instead.
 */
export function suggest(
  termbase: Termbase,
  families: readonly LanguageFamily[],
  query: string,
  limit: number,
): readonly LookupResult[] {
  const best = new Map<string, Suggestion>();
  for (const family of families) {
    const asked = fold(query).text;
    const most = Math.max(1, Math.floor(asked.length * TOLERANCE[family]));
    for (const reading of indexOf(termbase, family).readings.flat()) {
      if (reading.inflection !== "base") continue;
      const suggestion = compare(reading, asked, most, family);
      const known = best.get(reading.concept.id);
      if (suggestion !== undefined && (known === undefined || suggestion.distance < known.distance))
        best.set(reading.concept.id, suggestion);
    }
  }
  return [...best.values()]
    .sort((a, b) => a.distance - b.distance || a.term.term.length - b.term.term.length || byAboutness(a, b))
    .slice(0, limit)
    .map(({ concept, term, how }) => ({ concept, term, how }));
}

function compare(reading: Reading, asked: string, most: number, family: LanguageFamily): Suggestion | undefined {
  const { concept, pattern } = reading;
  const term = isDiscouraged(reading.term) ? preferredIn(concept, family) : reading.term;
  if (term === undefined) return undefined;
  if (asked.length >= SHORTEST_PREFIX[family] && pattern.startsWith(asked) && term === reading.term)
    return { concept, term, how: "prefix", distance: 0 };
  if (family === "zh" && asked.length > 1 && abbreviates(asked, pattern))
    return { concept, term, how: "near", distance: ABBREVIATED };
  const distance = lettersBetween(asked, pattern, most);
  return distance <= most && distance < asked.length ? { concept, term, how: "near", distance } : undefined;
}

const ABBREVIATED = 0.5;

const preferredIn = ({ terms }: Concept, family: LanguageFamily): ConceptTerm | undefined =>
  terms.find(({ status, language }) => status === "preferred" && familyOf(language) === family);

/** Chinese names are shortened by leaving characters out: 发改委 of 国家发展和改革委员会. */
function abbreviates(short: string, full: string): boolean {
  let at = 0;
  for (let index = 0; index < full.length && at < short.length; index++) if (full[index] === short[at]) at++;
  return at === short.length;
}

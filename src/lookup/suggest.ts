import { indexOf } from "../termbase/compile.ts";
import { isDiscouraged } from "../termbase/judge.ts";
import type { Reading } from "../termbase/readings.ts";
import type { Termbase } from "../termbase/termbase.ts";
import { lettersBetween } from "../text/distance.ts";
import { fold } from "../text/fold.ts";
import type { LanguageFamily } from "../text/language.ts";
import type { LookupResult } from "./lookup.ts";

/** A Chinese term may differ in two of five characters, an English one in a quarter of its letters. */
const TOLERANCE: Readonly<Record<LanguageFamily, number>> = { zh: 0.4, en: 0.25 };
const SHORTEST_PREFIX: Readonly<Record<LanguageFamily, number>> = { zh: 2, en: 4 };

interface Suggestion extends LookupResult {
  readonly distance: number;
}

/** Accepted terms that begin with the query, then those nearest to it; one a concept. */
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
      if (reading.inflection !== "base" || isDiscouraged(reading.term)) continue;
      const suggestion = compare(reading, asked, most, SHORTEST_PREFIX[family]);
      const known = best.get(reading.concept.id);
      if (suggestion !== undefined && (known === undefined || suggestion.distance < known.distance))
        best.set(reading.concept.id, suggestion);
    }
  }
  return [...best.values()]
    .sort(
      (a, b) =>
        a.distance - b.distance || a.term.term.length - b.term.term.length || (a.concept.id < b.concept.id ? -1 : 1),
    )
    .slice(0, limit)
    .map(({ concept, term, how }) => ({ concept, term, how }));
}

function compare(reading: Reading, asked: string, most: number, shortestPrefix: number): Suggestion | undefined {
  const { concept, term, pattern } = reading;
  if (asked.length >= shortestPrefix && pattern.startsWith(asked)) return { concept, term, how: "prefix", distance: 0 };
  const distance = lettersBetween(asked, pattern, most);
  return distance <= most && distance < asked.length ? { concept, term, how: "near", distance } : undefined;
}

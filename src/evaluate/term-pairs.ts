import type { CheckOptions } from "../check/options.ts";
import { isAccepted } from "../termbase/standing.ts";
import type { Termbase } from "../termbase/termbase.ts";
import { familyOf, type Language } from "../text/language.ts";

/** A row of a plain term list: a string of the source language and what may stand for it, the first the one listed first. */
export interface TermPair {
  readonly source: string;
  readonly renderings: readonly string[];
}

/** The termbase as scripts see it that know strings only: accepted terms, homographs in one row. */
export function termPairs(
  termbase: Termbase,
  languages: { readonly from: Language; readonly to: Language },
  options: CheckOptions = {},
): readonly TermPair[] {
  const rows = new Map<string, string[]>();
  for (const { terms, translate } of termbase.concepts.values()) {
    const accepted = terms.filter((term) => isAccepted(term, options));
    const ofFamily = (language: Language): readonly string[] =>
      accepted.filter((term) => familyOf(term.language) === familyOf(language)).map(({ term }) => term);
    const renderings = ofFamily(languages.to);
    if (!translate || renderings.length === 0) continue;
    for (const source of ofFamily(languages.from)) rows.set(source, [...(rows.get(source) ?? []), ...renderings]);
  }
  return [...rows].map(([source, renderings]) => ({ source, renderings: [...new Set(renderings)] }));
}

/** A row met in a text, and where its string stands in it. */
export interface PairMatch {
  readonly pair: TermPair;
  readonly starts: readonly number[];
}

/** Finds the rows whose string stands in a text, exactly as written, inside words and inside one another too. */
export type PairSearch = (text: string) => readonly PairMatch[];

const KEY = 2;

export function searchPairs(pairs: readonly TermPair[]): PairSearch {
  const byStart = new Map<string, TermPair[]>();
  for (const pair of pairs) {
    const key = pair.source.slice(0, KEY);
    const known = byStart.get(key);
    if (known === undefined) byStart.set(key, [pair]);
    else known.push(pair);
  }
  return (text) => {
    const found = new Map<TermPair, number[]>();
    for (let at = 0; at < text.length; at++) {
      const keys = at + 1 < text.length ? [text.slice(at, at + KEY), text.charAt(at)] : [text.charAt(at)];
      for (const pair of keys.flatMap((key) => byStart.get(key) ?? [])) {
        if (!text.startsWith(pair.source, at)) continue;
        const starts = found.get(pair);
        if (starts === undefined) found.set(pair, [at]);
        else starts.push(at);
      }
    }
    return [...found].map(([pair, starts]) => ({ pair, starts }));
  };
}

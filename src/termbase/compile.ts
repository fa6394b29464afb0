import { type Automaton, buildAutomaton } from "../automaton/automaton.ts";
import { expandGlossary } from "../glossary/expand.ts";
import type { Concept, Glossary } from "../glossary/model.ts";
import { fold } from "../text/fold.ts";
import type { LanguageFamily } from "../text/language.ts";
import { foldNumbers } from "../text/numbers.ts";
import type { Certainty } from "./certainty.ts";
import { type Reading, readingsOf } from "./readings.ts";
import type { Termbase } from "./termbase.ts";

/** The compiled terms of one language: patterns, and what each may mean. */
export interface TermIndex {
  readonly automaton: Automaton;
  /** By pattern id. */
  readonly readings: readonly (readonly Reading[])[];
  /** The same, as far as it was asked for. */
  readonly certainties: (Certainty | null | undefined)[];
  readonly patterns: readonly string[];
  readonly patternIds: ReadonlyMap<string, number>;
}

export type Numbering = "as-written" | "digits";

/** What `compile` really returns; the index stays inside the library. */
export interface CompiledTermbase extends Termbase {
  readonly index: (family: LanguageFamily, numbering: Numbering) => TermIndex;
}

/**
 * Glossary → Termbase. The patterns of a language are compiled when the first text in it is read.
 *
 * @throws TypeError when the glossary has no terms: a check against nothing would always be silent. Not when it was emptied on
 * purpose, by disabling what it had.
 */
export function compile<Id extends string>(glossary: Glossary<Id>): Termbase<Id> {
  const concepts = new Map(expandGlossary(glossary).map((concept) => [concept.id as Id, concept]));
  if (glossary.disable.length === 0 && ![...concepts.values()].some((concept) => concept.terms.length > 0)) {
    throw new TypeError("the glossary holds no terms; parse a file with at least one entry before compiling");
  }
  const indexes = new Map<string, TermIndex>();
  const index = (family: LanguageFamily, numbering: Numbering): TermIndex => {
    const key = `${family} ${numbering}`;
    const known = indexes.get(key) ?? buildIndex(concepts.values(), family, numbering);
    indexes.set(key, known);
    return known;
  };
  const termbase: Termbase<Id> & Pick<CompiledTermbase, "index"> = {
    concepts,
    layers: glossary.layers.map((layer) => layer.name),
    index,
  };
  return termbase;
}

export const indexOf = (termbase: Termbase, family: LanguageFamily, numbering: Numbering = "as-written"): TermIndex =>
  (termbase as CompiledTermbase).index(family, numbering);

function buildIndex(concepts: Iterable<Concept>, family: LanguageFamily, numbering: Numbering): TermIndex {
  const patternIds = new Map<string, number>();
  const readings: Reading[][] = [];
  const idOf = (pattern: string): number => {
    const known = patternIds.get(pattern);
    if (known !== undefined) return known;
    patternIds.set(pattern, readings.length);
    readings.push([]);
    return readings.length - 1;
  };
  for (const written of readingsOf(concepts, family)) {
    const reading = numbering === "digits" ? inDigits(written) : written;
    readings[idOf(reading.pattern)]!.push(reading);
  }
  const patterns = [...patternIds.keys()];
  return {
    automaton: buildAutomaton(patterns),
    readings,
    certainties: patterns.map(() => undefined),
    patterns,
    patternIds,
  };
}

/** Numerals may change the length of a pattern; then the places of its capitals are lost, and any case will do. */
function inDigits(reading: Reading): Reading {
  const digits = (text: string): string => foldNumbers(fold(text)).text;
  const pattern = digits(reading.pattern);
  const capitals = pattern.length === reading.pattern.length ? reading.capitals : [];
  return { ...reading, pattern, capitals, notIn: reading.notIn.map(digits), near: reading.near.map(digits) };
}

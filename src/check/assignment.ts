import { type Alignment, alignMatches } from "../align/align-terms.ts";
import { noted } from "../text/noted.ts";
import type { UnitFacts } from "./facts.ts";

/** Which rendering belongs to which occurrence of the source (decisions §17); nothing without a source. */
export const alignmentsOf = noted(({ termbase, source, target, leftOver, options }: UnitFacts): readonly Alignment[] =>
  source === undefined
    ? []
    : alignMatches(termbase, { source: source.matches, target: target.matches, leftOver }, options),
);

/** The accepted renderings that serve an occurrence of a concept. */
export const renderingsOf = (facts: UnitFacts, concept: string): readonly Alignment[] =>
  alignmentsOf(facts).filter((alignment) => alignment.concept === concept && alignment.status === "rendered");

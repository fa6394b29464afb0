import type { LookupResult } from "./lookup.ts";

/** Orders two entries that hold the same term: first the one that is more about it. */
export const byAboutness = (a: LookupResult, b: LookupResult): number =>
  placeOf(a) - placeOf(b) || namesake(a) - namesake(b) || (a.concept.id < b.concept.id ? -1 : 1);

/** The further back an entry lists the term, the less it is what that entry is about: BRI is 一带一路 before it is 共建“一带一路”. */
const placeOf = ({ concept, term }: LookupResult): number =>
  concept.terms.filter(({ language }) => language === term.language).indexOf(term);

/** Of two entries that lead with the same term, the one whose id is made of it comes first. */
const namesake = ({ concept, term }: LookupResult): number =>
  Number(concept.id !== term.term.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-"));

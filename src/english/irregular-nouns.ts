import { entries, words } from "./word-list.ts";

/** Nouns whose plural no rule gives: `singular plural`, with a second plural behind it where there is one, in small letters. */
export const irregularPlurals = entries(`
  man men|child children|person persons people|criterion criteria|phenomenon phenomena|medium media mediums
  curriculum curricula curriculums
  index indexes indices
  life lives
`);

/** Postpositive adjectives of offices and courts, and the nouns that carry the plural before them. */
export const officesBeforeGeneral = words(
  "attorney auditor director governor inspector procurator prosecutor secretary solicitor",
);

/**
 * Head words that take no plural: uncountable nouns, those whose plural is another word (customs, news, securities) or a verb form
 * (progresses, works), and words that are no nouns at all though a term may end in them (opening up, Made in China).
 */
export const withoutPlural = words(`
  information equipment personnel staff people police evidence research progress knowledge software work weather infrastructure
  news means series headquarters economics politics customs arms security custom arm mean good new right wrong economic politic
  minute look aircraft spacecraft governance thought an on to by of for with at from as into data up out in off over made built led driven
  owned based
`);

/** Words in -ing that are things, so that there can be several of them; beside those of one syllable (ring, thing). */
export const countableIng = words(`
  meeting hearing ruling finding rating ranking setting warning offering holding earning saving listing filing drawing gathering
  briefing heading landing opening teaching undertaking understanding building
`);

/** "Office buildings" are counted, "brand building" is not; these words before it tell the houses. */
export const houses = words(`
  office residential apartment school commercial public government
`);

/** Nouns in -ic, -ical, -ional, -ual, -ary, -able, -ible, -ly, -ed, where most words of the ending are adjectives or adverbs. */
export const nounsLikeAdjectives = words(`
  topic academic metric characteristic epidemic pandemic tactic republic plastic graphic statistic chemical pharmaceutical
  professional individual table cable variable valuable renewable deliverable disposable family supply assembly
  monopoly ally reply need seed feed speed
`);

export const countableNess = words("business agribusiness witness weakness illness");

/** Abbreviations whose plural is a word: ITS in a line of capitals. */
export const acronymsWithoutPlural = words("IT HI US AS");

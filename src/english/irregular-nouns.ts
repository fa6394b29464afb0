import { entries, words } from "./word-list.ts";

/** Nouns whose plural no rule gives: `singular plural`, with a second plural behind it where there is one, in small letters. */
export const irregularPlurals = entries(`
  man men|child children|person persons people|foot feet|criterion criteria|phenomenon phenomena|datum data|medium media mediums
  memorandum memorandums memoranda|stratum strata|spectrum spectra spectrums|forum forums fora|curriculum curricula curriculums
  symposium symposia symposiums|consortium consortia consortiums|referendum referendums referenda
  millennium millennia millenniums|index indexes indices|matrix matrices|appendix appendices appendixes|formula formulas formulae
  stimulus stimuli|nucleus nuclei|radius radii|bureau bureaus bureaux|leaf leaves|life lives|half halves|shelf shelves|hero heroes
  veto vetoes|cargo cargoes cargos|embargo embargoes|gas gases|lens lenses|bias biases|canvas canvases|epoch epochs
`);

/** Postpositive adjectives of offices and courts, and the nouns that carry the plural before them. */
export const officesBeforeGeneral = words(
  "attorney auditor consul director governor inspector procurator prosecutor secretary solicitor surgeon",
);

/**
 * Head words that take no plural: uncountable nouns, those whose plural is another word (customs, news, securities) or a verb form
 * (progresses, works), and words that are no nouns at all though a term may end in them (opening up, Made in China).
 */
export const withoutPlural = words(`
  information equipment personnel staff people police evidence research progress knowledge software hardware machinery wealth
  health work teamwork groundwork advice furniture weather traffic transport transportation infrastructure electricity employment
  unemployment agriculture forestry logistics finance news means series species headquarters economics politics mathematics physics
  premises proceeds goods customs arms clothes security safety custom arm mean good new right wrong economic politic minute look
  aircraft spacecraft hovercraft rotorcraft sheep fish offspring cattle thought prestige prosperity stability integrity solidarity
  unity equality inequality legality welfare trust faith honesty dignity peace harmony justice freedom democracy importance
  attention significance emphasis support guidance assistance confidence governance compliance excellence intelligence reliance dominance
  diligence mankind humankind the an on to by of for with at from as into unseen extravagance corruption poverty up out in off over
  made built led driven owned based
`);

/** Words in -ing that are things, so that there can be several of them; beside those of one syllable (ring, thing). */
export const countableIng = words(`
  meeting hearing ruling finding rating ranking setting warning offering holding earning saving listing filing painting drawing
  gathering briefing crossing heading landing opening recording teaching undertaking understanding building
`);

/** "Office buildings" are counted, "brand building" is not; these words before it tell the houses. */
export const houses = words(`
  office residential apartment school commercial public factory ancient historic historical main teaching high-rise government
  administrative industrial hospital library station terminal landmark
`);

/** Nouns in -ic, -ical, -ional, -ual, -ary, -able, -ible, -ly, -ed, where most words of the ending are adjectives or adverbs. */
export const nounsLikeAdjectives = words(`
  topic clinic fabric critic mechanic academic metric characteristic epidemic pandemic tactic republic ceramic plastic cosmetic
  graphic statistic chemical pharmaceutical periodical professional individual manual ritual table cable variable vegetable
  valuable renewable deliverable consumable disposable receivable family supply assembly monopoly anomaly ally rally reply need
  seed feed speed watershed handful
`);

export const countableNess = words("business agribusiness witness weakness illness");

/** Abbreviations whose plural is a word: ITS in a line of capitals. */
export const acronymsWithoutPlural = words("IT HI US AS");

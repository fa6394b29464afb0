/** Nouns whose plural no rule gives: `singular plural[/plural]`, in small letters. */
const IRREGULAR = `
  man men|woman women|child children|person persons/people|foot feet|criterion criteria|phenomenon phenomena|datum data
  medium media/mediums|memorandum memorandums/memoranda|stratum strata|spectrum spectra/spectrums|forum forums/fora
  curriculum curricula/curriculums|symposium symposia/symposiums|consortium consortia/consortiums
  referendum referendums/referenda|millennium millennia/millenniums|momentum momenta|equilibrium equilibria
  stadium stadiums/stadia|addendum addenda|index indexes/indices|matrix matrices|appendix appendices/appendixes
  axis axes|formula formulas/formulae|stimulus stimuli|nucleus nuclei|radius radii|focus focuses/foci
  apparatus apparatuses|antenna antennas/antennae|plateau plateaus/plateaux|bureau bureaus/bureaux|leaf leaves
  life lives|wife wives|knife knives|half halves|shelf shelves|self selves|wolf wolves|thief thieves|hero heroes
  veto vetoes|cargo cargoes/cargos|tornado tornadoes|embargo embargoes|torpedo torpedoes|motto mottoes/mottos|gas gases
  lens lenses|bias biases|canvas canvases|atlas atlases|alias aliases|epoch epochs|bus buses|plus pluses
  money monies/moneys
`;

/** Postpositive adjectives of offices and courts, and the nouns that carry the plural before them. */
const OFFICES = `
  attorney|auditor|comptroller|consul|controller|director|governor|inspector|paymaster|postmaster|procurator|prosecutor|registrar
  secretary|solicitor|surgeon|adjutant|quartermaster
`;

/**
 * Head words that take no plural: uncountable nouns, those whose plural is another word (customs, news, securities) or a verb form
 * (progresses, works), and words that are no nouns at all though a term may end in them (opening up, Made in China).
 */
const WITHOUT_PLURAL = `
  information equipment personnel staff people police evidence research progress knowledge know-how software hardware firmware
  machinery wealth health work homework teamwork housework groundwork advice luggage baggage furniture scenery weather traffic
  transport transportation infrastructure electricity employment unemployment agriculture forestry logistics finance
  news means series species headquarters economics politics mathematics physics premises proceeds goods customs arms clothes
  security safety custom arm mean good new right wrong economic politic minute look
  aircraft spacecraft watercraft hovercraft rotorcraft seacraft sheep deer fish offspring cattle
  thought progress prestige prosperity stability integrity solidarity unity equality inequality legality rationality
  fairness openness awareness happiness readiness effectiveness completeness competitiveness inclusiveness
  welfare trust faith honesty dignity peace harmony justice freedom democracy patriotism socialism communism
  importance attention emphasis support guidance assistance significance confidence patience governance compliance excellence
  intelligence reliance self-reliance existence dominance abundance prudence diligence obedience
  mankind humankind the an on to by of for with at from as into unseen
  marxism leninism capitalism materialism bureaucratism formalism hedonism extravagance corruption poverty
  up out in off over made built led driven owned based
`;

/** Words in -ing that are things, so that there can be several of them. */
const COUNTABLE_ING = `
  meeting hearing ruling finding rating ranking setting warning offering holding earning saving listing filing painting drawing
  gathering briefing crossing dwelling feeling blessing bearing heading landing opening recording sibling sitting teaching
 undertaking understanding wing ring king thing spring string sling swing ceiling wedding
`;

/** "Office buildings" are counted, "brand building" is not; these words before it tell the houses. */
const HOUSES = `
  office residential apartment school commercial public factory ancient historic historical main teaching high-rise government
  administrative industrial hospital library university station terminal landmark energy-efficient
`;

/** Nouns in -ic, -ical, -ional, -ual, -ary, -able, -ible, -ly, -ed, where most words of the ending are adjectives or adverbs. */
const NOUNS_LIKE_ADJECTIVES = `
  topic clinic fabric critic mechanic academic metric characteristic epidemic pandemic picnic tactic republic catholic mosaic cynic
  ceramic plastic cosmetic antibiotic generic heuristic relic tunic sceptic skeptic rhetoric comic arctic lyric graphic statistic
  chemical pharmaceutical periodical medical radical musical vertical tropical professional individual manual ritual annual
  table cable variable vegetable valuable renewable deliverable consumable constable durable disposable receivable payable
  bible crucible collectible convertible family supply assembly monopoly anomaly ally rally reply fly tally jelly lily butterfly
  need seed feed speed bed shed weed deed breed reed steed watershed thoroughbred
  handful spoonful armful
`;

const COUNTABLE_NESS =
  "business witness weakness illness likeness wilderness harness governess kindness sickness agribusiness";

/** Abbreviations whose plural is a word: ITS in a line of capitals. */
const ACRONYMS_WITHOUT_PLURAL = "IT A I HI US AS";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/[\s|]+/));

export const irregularPlurals: ReadonlyMap<string, readonly string[]> = new Map(
  IRREGULAR.trim()
    .split(/\s*[|\n]\s*/)
    .map((line) => {
      const [singular = "", plurals = ""] = line.split(" ");
      return [singular, plurals.split("/")] as const;
    }),
);
export const officesBeforeGeneral = words(OFFICES);
export const withoutPlural = words(WITHOUT_PLURAL);
export const countableIng = words(COUNTABLE_ING);
export const houses = words(HOUSES);
export const nounsLikeAdjectives = words(NOUNS_LIKE_ADJECTIVES);
export const countableNess = words(COUNTABLE_NESS);
export const acronymsWithoutPlural = words(ACRONYMS_WITHOUT_PLURAL);

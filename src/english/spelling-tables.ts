import { entries, words } from "./word-list.ts";

/** `British American`, both accepted for the other; in the singular only, where the plural ends in -s. */
const PAIRS = entries(`
  centre center|centred centered|metre meter|kilometre kilometer
  litre liter|theatre theater|fibre fiber|manoeuvre maneuver
  defence defense|offence offense|licence license|programme program|catalogue catalog|dialogue dialog|analogue analog
  mould mold|aluminium aluminum|artefact artifact|ageing aging|councillor councilor|acknowledgement acknowledgment|judgement judgment|fulfil fulfill
  fulfilment fulfillment|enrol enroll|enrolment enrollment
  sulphur sulfur
  towards toward
`);

/** The American word has other uses, so nobody writes the British one for it (tire, check, story). */
const BRITISH_ONLY = entries("tyre tire|practise practice");

export const americanByBritish: ReadonlyMap<string, string> = new Map(
  [...PAIRS, ...BRITISH_ONLY].map(([british, [american = ""]]) => [british, american]),
);
export const britishByAmerican: ReadonlyMap<string, string> = new Map(
  [...PAIRS].map(([british, [american = ""]]) => [american, british]),
);

/** At home in both varieties, though one of them has another word besides; so are words in coo-. */
export const eitherVariety = words(`
  dialogue dialogues catalogue catalogues analogue analogues towards judgment judgments acknowledgment acknowledgments aging
`);

/** One -l- before -ed, -er and -ing in American English, two in British. */
export const lStems = words(`
  travel model label cancel counsel channel level fuel refuel signal dial tunnel total equal rival unrival
`);

export const ourStems = words(`
  labour colour favour honour harbour behaviour neighbour endeavour rumour humour vapour vigour rigour flavour armour tumour
`);

/** Before these endings both varieties keep their spelling; not before -ous, -ary, -ation (vigorous, honorary, coloration). */
export const ourEndings: ReadonlySet<string> = new Set([
  "",
  ...words("s ed ing ings er ers able ably ite ites itism ful fully less hood hoods ly al ally ism ist ists"),
]);

/** -ise in every variety; beside those in -vise (but -tivise), -prise, -chise and -cise (but -icise). */
export const alwaysIse = words(`
  advertise arise compromise expertise merchandise practise premise promise rise
`);

/** -ize in every variety. */
export const alwaysIze = words("size prize seize downsize resize oversize rightsize");

/** What follows -is- or -iz- in a word of this kind. */
export const iseEndings = words("e ed es er ers ing ings ation ations ational able ability");

import { entries, words } from "./word-list.ts";

/** `British American`, both accepted for the other; in the singular only, where the plural ends in -s. */
const PAIRS = entries(`
  centre center|centred centered|centring centering|epicentre epicenter|metre meter|kilometre kilometer|centimetre centimeter
  millimetre millimeter|micrometre micrometer|nanometre nanometer|litre liter|theatre theater|fibre fiber|calibre caliber
  manoeuvre maneuver|manoeuvred maneuvered|manoeuvring maneuvering|defence defense|offence offense|pretence pretense
  licence license|programme program|catalogue catalog|dialogue dialog|analogue analog|grey gray|plough plow|mould mold
  moulded molded|moulding molding|aluminium aluminum|artefact artifact|ageing aging|aeroplane airplane
  acknowledgement acknowledgment|judgement judgment|fulfil fulfill|fulfilment fulfillment|enrol enroll|enrolment enrollment
  instalment installment|instil instill|distil distill|skilful skillful|skilfully skillfully|jewellery jewelry|woollen woolen
  tranquillity tranquility|sulphur sulfur|councillor councilor|counsellor counselor|encyclopaedia encyclopedia
  paediatric pediatric|archaeology archeology|archaeological archeological|sceptic skeptic|sceptical skeptical
  liveable livable|sizeable sizable|towards toward
`);

/** The American word has other uses, so nobody writes the British one for it (tire, check, story). */
const BRITISH_ONLY = entries("tyre tire|cheque check|storey story|storeys stories|kerb curb|practise practice");

export const americanByBritish: ReadonlyMap<string, string> = new Map(
  [...PAIRS, ...BRITISH_ONLY].map(([british, [american = ""]]) => [british, american]),
);
export const britishByAmerican: ReadonlyMap<string, string> = new Map(
  [...PAIRS].map(([british, [american = ""]]) => [american, british]),
);

/** At home in both varieties, though one of them has another word besides; so are words in coo-. */
export const eitherVariety = words(`
  dialogue dialogues catalogue catalogues analogue analogues towards archaeology archaeological judgment judgments
  acknowledgment acknowledgments aging livable sizable encyclopedia encyclopedias
`);

/** One -l- before -ed, -er and -ing in American English, two in British. */
export const lStems = words(`
  travel model label cancel counsel channel level fuel refuel signal marshal dial tunnel total equal rival unrival initial pedal
`);

export const ourStems = words(`
  labour colour favour honour harbour behaviour neighbour endeavour humour vapour vigour rigour flavour armour saviour tumour
  candour splendour
`);

/** Before these endings both varieties keep their spelling; not before -ous, -ary, -ation (vigorous, honorary, coloration). */
export const ourEndings: ReadonlySet<string> = new Set([
  "",
  ...words("s ed ing ings er ers able ably ite ites itism ful fully less hood hoods ly al ally ism ist ists"),
]);

/** -ise in every variety; beside those in -vise (but -tivise), -prise, -chise and -cise (but -icise). */
export const alwaysIse = words(`
  advertise arise compromise demise despise expertise merchandise paradise practise premise promise rise sunrise surmise treatise
`);

/** -ize in every variety. */
export const alwaysIze = words("size prize seize capsize downsize upsize resize oversize rightsize midsize belize");

/** What follows -is- or -iz- in a word of this kind. */
export const iseEndings = words("e ed es er ers ing ings ation ations ational able ability");

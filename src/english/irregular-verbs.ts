/** `base past participle`, alternatives by `/`; the participle is left out when it equals the past. */
const IRREGULAR = `
  arise arose arisen|bear bore borne|beat beat beaten|become became become|begin began begun|bid bid|bind bound
  blow blew blown|break broke broken|breed bred|bring brought|broadcast broadcast|build built|burst burst|buy bought
  cast cast|catch caught|choose chose chosen|come came come|cost cost|cut cut|deal dealt|draw drew drawn
  drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|fly flew flown
  forbid forbade forbidden|forecast forecast/forecasted|foresee foresaw foreseen|forgo forwent forgone|foretell foretold
  forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got got/gotten|give gave given|go went gone
  grow grew grown|have had|hear heard|hit hit|hold held|input input/inputted|keep kept|know knew known|lay laid|lead led
  learn learned/learnt|leave left|lend lent|let let|light lit/lighted|lose lost|make made|mean meant|meet met
  mislead misled|mistake mistook mistaken|misunderstand misunderstood|offset offset|outbid outbid|outdo outdid outdone
  outgrow outgrew outgrown|output output/outputted|overcome overcame overcome|override overrode overridden
  overrun overran overrun|oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|pay paid
  prepay prepaid|prove proved proven/proved|put put|quit quit|read read|rebuild rebuilt|redo redid redone|repay repaid
  reset reset|rethink rethought|retake retook retaken|rewrite rewrote rewritten|ride rode ridden|ring rang rung
  rise rose risen|run ran run|say said|see saw seen|seek sought|sell sold|send sent|set set|shake shook shaken|shed shed
  shoot shot|show showed shown/showed|shut shut|sit sat|speak spoke spoken|speed sped/speeded|spell spelled/spelt
  spend spent|split split|spread spread|spring sprang sprung|stand stood|strike struck
  strive strove/strived striven/strived|sweep swept|take took taken|teach taught|tell told|think thought|thrive thrived
  throw threw thrown|thrust thrust|undercut undercut|undergo underwent undergone|underpay underpaid
  understand understood|undertake undertook undertaken|underwrite underwrote underwritten|undo undid undone
  uphold upheld|upset upset|wear wore worn|win won|wind wound|withdraw withdrew withdrawn|withhold withheld
  withstand withstood|write wrote written|do did done|be was/were been
`;

const IRREGULAR_THIRD_PERSON =
  "be is/are|have has|do does|go goes|undergo undergoes|forgo forgoes|undo undoes|redo redoes|outdo outdoes";
const IRREGULAR_GERUND =
  "be being|lie lying|die dying|tie tying|underlie underlying|vie vying|singe singeing|tinge tingeing|age ageing/aging";

/** Verbs of several syllables with the stress on the last, which double their consonant, and a few that double without it. */
const DOUBLING = `
  permit commit submit admit omit transmit emit remit recommit refer prefer defer infer confer transfer occur incur recur concur deter
  control patrol compel propel impel expel repel dispel excel rebel annul extol fulfil enrol instil distil enthral appal
  regret equip begin forget upset abet rebut acquit outwit overlap unplug debug reset input output kidnap program zigzag
  format handicap unwrap entrap enwrap bootstrap redial offset
  forbid
`;

/** Doubled in British, single in American English, though no rule of syllables says so. */
const BRITISH_DOUBLING = "dial fuel duel refuel trial";

/** Words that precede a verb without being one: "resolutely uphold", "further improve". */
const ADVERBS = "further jointly also always better fully well never not more firmly";
/** In -ly, yet verbs. */
const VERBS_IN_LY = "apply rely supply comply reply multiply imply ally rally fly tally bully reapply";

/** Bases that look like a past, a participle or a third person. */
const BASES_ALL_THE_SAME = `
  found fell ground bound wound rent lay saw felt need feed seed speed embed bleed breed exceed proceed succeed heed shred weed wed
  bring sing ring spring string sling swing cling fling wring sting bias canvas focus
`;

const entries = (text: string): ReadonlyMap<string, readonly (readonly string[])[]> =>
  new Map(
    text
      .trim()
      .split(/\s*[|\n]\s*/)
      .map((line) => {
        const [base = "", ...parts] = line.split(" ");
        return [base, parts.map((part) => part.split("/"))] as const;
      }),
  );
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Base → alternatives of the past, and of the participle where it differs. */
export const irregularVerbs = entries(IRREGULAR);
/** Pasts and participles that are no bases: held, made, given. */
export const irregularPasts: ReadonlySet<string> = new Set(
  [...irregularVerbs.values()].flat(2).filter((form) => !irregularVerbs.has(form)),
);
export const basesAllTheSame = words(BASES_ALL_THE_SAME);
export const irregularThirdPersons = entries(IRREGULAR_THIRD_PERSON);
export const irregularGerunds = entries(IRREGULAR_GERUND);
export const doublingVerbs = words(DOUBLING);
export const britishDoublingVerbs = words(BRITISH_DOUBLING);
export const adverbs = words(ADVERBS);
export const verbsInLy = words(VERBS_IN_LY);

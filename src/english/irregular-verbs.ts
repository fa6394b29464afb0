import { entries, words } from "./word-list.ts";

/** `base past participle`, alternatives by `/`; the participle is left out when it equals the past. */
const IRREGULAR = entries(`
  become became become|begin began begun
  break broke broken|breed bred|bring brought|broadcast broadcast|build built|buy bought|cast cast|catch caught
  choose chose chosen|come came come|cost cost|cut cut|deal dealt|do did done|draw drew drawn|drive drove driven|fall fell fallen
  feed fed|feel felt|fight fought|find found|forecast forecast/forecasted|forget forgot forgotten
  get got got/gotten|give gave given|go went gone|grow grew grown|have had|hear heard|hit hit|hold held
  keep kept|know knew known|lay laid|lead led|learn learned/learnt|leave left|lend lent|let let|lose lost|make made|mean meant
  meet met|pay paid|prove proved proven/proved|put put|read read|rise rose risen|run ran run|say said|see saw seen|seek sought
  sell sold|send sent|set set|show showed shown/showed|speak spoke spoken|speed sped|spend spent|split split|spread spread
  stand stood|strike struck|strive strove/strived striven/strived|take took taken|teach taught|tell told
  think thought|throw threw thrown|win won|write wrote written|be was/were been|forbid forbade forbidden
`);

/** "undergo" goes like "go", "misunderstand" like "stand", "upset" like "set". */
const PREFIX = /^(?:fore?|in|mis|off|out|over|re|under|un|up|with)(?=..)/;

/** Where in the verb a word begins that is among those known, prefixes taken off. */
function knownFrom(known: { has(word: string): boolean }, verb: string): number | undefined {
  for (let word = verb; ; word = word.replace(PREFIX, "")) {
    if (known.has(word)) return verb.length - word.length;
    if (!PREFIX.test(word)) return undefined;
  }
}

/** Alternatives of the past, and of the participle where it differs. */
export function irregularVerb(verb: string): readonly (readonly string[])[] | undefined {
  const at = knownFrom(IRREGULAR, verb);
  if (at === undefined) return undefined;
  return IRREGULAR.get(verb.slice(at))!.map((forms) => forms.split("/").map((form) => verb.slice(0, at) + form));
}

/** The verb without the prefixes that an irregular verb has. */
export const withoutPrefix = (verb: string): string => verb.slice(knownFrom(IRREGULAR, verb) ?? 0);

const PASTS: ReadonlySet<string> = new Set(
  [...IRREGULAR.values()]
    .flatMap((parts) => parts.flatMap((part) => part.split("/")))
    .filter((form) => !IRREGULAR.has(form)),
);

/** Pasts and participles that are no bases: held, made, given. */
export const isIrregularPast = (verb: string): boolean => knownFrom(PASTS, verb) !== undefined;

export const irregularThirdPersons = entries("be is are|have has");
export const irregularGerunds = entries("be being|age ageing aging");

/** Verbs of several syllables with the stress on the last, which double their consonant, and a few that double without it. */
const DOUBLING_ENDING = /(?:[^f]fer|(?<!li)mit|cur|pel|trol|wrap)$/;
const DOUBLING = words(`
  deter excel rebel fulfil enrol instil regret equip begin forget forbid rebut acquit overlap unplug debug program format
`);
export const isDoubling = (verb: string): boolean => DOUBLING_ENDING.test(verb) || DOUBLING.has(verb);

/** Doubled in British, single in American English, though no rule of syllables says so. */
export const britishDoublingVerbs = words("dial fuel refuel trial");

/** Words that precede a verb without being one: "resolutely uphold", "further improve". */
export const adverbs = words("further jointly also always better fully well never not more firmly");
/** In -ly, yet verbs. */
export const verbsInLy = words("apply rely supply comply reply multiply imply ally rally fly");

/** Bases that look like a past, a participle or a third person. */
export const basesAllTheSame = words(
  "found fell ground bound wound rent lay saw felt need feed seed speed embed breed exceed proceed succeed bias canvas",
);

import { likeCase } from "./case.ts";
import {
  alwaysIse,
  alwaysIze,
  americanByBritish,
  britishByAmerican,
  eitherVariety,
  iseEndings,
  lStems,
  ourEndings,
  ourStems,
} from "./spelling-tables.ts";

export type SpellingVariety = "en-GB" | "en-US";

export interface SpellingVariant {
  readonly text: string;
  /** Absent when the words are at home in both varieties. */
  readonly spelling?: SpellingVariety;
}

/**
 * The other spellings of a text: all British, all American, and British with -ize (Oxford). The text itself is not among them.
 */
export function spellingVariants(text: string): readonly SpellingVariant[] {
  const turns = turnsOf(text);
  if (turns.length === 0) return NONE;
  const variants: SpellingVariant[] = [];
  const add = (chosen: readonly Turn[], spelling: SpellingVariety): void => {
    if (chosen.length === 0) return;
    const written = applyTurns(text, chosen);
    if (variants.some((variant) => variant.text === written)) return;
    variants.push(
      chosen.every(({ word }) => eitherVariety.has(word) || word.startsWith("coo"))
        ? { text: written }
        : { text: written, spelling },
    );
  };
  const british = turns.filter((turn) => turn.to === "en-GB");
  add(british, "en-GB");
  add(
    turns.filter((turn) => turn.to === "en-US"),
    "en-US",
  );
  add(
    british.filter((turn) => !turn.ize),
    "en-GB",
  );
  return variants;
}

const NONE: readonly never[] = [];

/** A word that is spelled otherwise in the other variety. */
interface Turn {
  readonly start: number;
  readonly end: number;
  /** As it is spelled there, in small letters. */
  readonly word: string;
  readonly to: SpellingVariety;
  readonly ize: boolean;
}

const WORD = /[Cc]o-[A-Za-z]{5,}|[A-Za-z]{4,}/g;

function turnsOf(text: string): Turn[] {
  const turns: Turn[] = [];
  WORD.lastIndex = 0;
  for (let found = WORD.exec(text); found !== null; found = WORD.exec(text)) {
    const turn = turnOf(found[0].toLowerCase());
    if (turn !== undefined) turns.push({ ...turn, start: found.index, end: WORD.lastIndex });
  }
  return turns;
}

function applyTurns(text: string, turns: readonly Turn[]): string {
  let written = "";
  let at = 0;
  for (const { start, end, word } of turns) {
    written += text.slice(at, start) + likeCase(text.slice(start, end), word);
    at = end;
  }
  return written + text.slice(at);
}

type Found = Pick<Turn, "word" | "to" | "ize">;
const british = (word: string, ize: "ize" | "plain" = "plain"): Found => ({ word, to: "en-GB", ize: ize === "ize" });
const american = (word: string, ize: "ize" | "plain" = "plain"): Found => ({ word, to: "en-US", ize: ize === "ize" });

function turnOf(word: string): Found | undefined {
  return turnListed(word) ?? turnPlural(word) ?? turnCoo(word) ?? turnL(word) ?? turnOr(word) ?? turnIze(word);
}

function turnListed(word: string): Found | undefined {
  const listed = americanByBritish.get(word);
  if (listed !== undefined) return american(listed);
  const other = britishByAmerican.get(word);
  return other === undefined ? undefined : british(other);
}

function turnPlural(word: string): Found | undefined {
  const found = word.endsWith("s") ? turnListed(word.slice(0, -1)) : undefined;
  return found && { ...found, word: `${found.word}s` };
}

const COO = /^(co)(-?)(operat|ordinat)/;

/** co-operation, coordinated. */
function turnCoo(word: string): Found | undefined {
  const found = COO.exec(word);
  if (found === null) return undefined;
  return found[2] === "" ? british(word.replace("co", "co-")) : american(word.replace("-", ""));
}

const BEFORE_L = /^(.+?l)(l?)((?:ed|ing|er)s?)$/;

/** travelled, signaling, modellers. */
function turnL(word: string): Found | undefined {
  const [, stem = "", second, ending = ""] = BEFORE_L.exec(word) ?? [];
  if (!lStems.has(stem)) return undefined;
  return second === "" ? british(`${stem}l${ending}`) : american(stem + ending);
}

/** labour, colourful, neighbouring, unfavourable. */
function turnOr(word: string): Found | undefined {
  const at = word.indexOf("o", 1);
  for (let index = at; index > 0; index = word.indexOf("o", index + 1)) {
    if (word.startsWith("our", index))
      return isOurWord(word.slice(0, index), word.slice(index + 3)) ? american(without(word, index + 1)) : undefined;
    if (word.startsWith("or", index) && isOurWord(word.slice(0, index), word.slice(index + 2))) {
      return british(`${word.slice(0, index + 1)}u${word.slice(index + 1)}`);
    }
  }
  return undefined;
}

const PREFIX = /^(?:dis|un|mis|re)/;
const isOurWord = (stem: string, ending: string): boolean =>
  ourEndings.has(ending) && (ourStems.has(`${stem}our`) || ourStems.has(`${stem.replace(PREFIX, "")}our`));
const without = (word: string, index: number): string => word.slice(0, index) + word.slice(index + 1);

const VOWEL_BEFORE = /[aouw]$/;
/** supervise, comprise, franchise, precise. */
const ALWAYS_IS = /(?:(?<!ti)v|pr|ch|[^i]c)$/;

/** modernise, organisation; analyse, catalyser. */
function turnIze(word: string): Found | undefined {
  const at = Math.max(word.lastIndexOf("is"), word.lastIndexOf("iz"), word.lastIndexOf("ys"), word.lastIndexOf("yz"));
  if (at < 2) return undefined;
  const ending = word.slice(at + 2);
  if (!iseEndings.has(ending)) return undefined;
  const stem = word.slice(0, at);
  const isZ = word.charAt(at + 1) === "z";
  const turned = `${word.slice(0, at + 1)}${isZ ? "s" : "z"}${ending}`;
  if (word.charAt(at) === "y") return turnYze(stem, ending, turned, isZ ? "en-US" : "en-GB");
  if (VOWEL_BEFORE.test(stem)) return undefined;
  if (isZ) return alwaysIze.has(`${stem}ize`) ? undefined : british(turned, "ize");
  return alwaysIse.has(`${stem}ise`) || ALWAYS_IS.test(stem) ? undefined : american(turned, "ize");
}

/** "analyses" is the plural of analysis too, so only -yze gives it. */
function turnYze(stem: string, ending: string, turned: string, from: SpellingVariety): Found | undefined {
  if (!stem.endsWith("l") || ending.startsWith("a")) return undefined;
  if (from === "en-US") return british(turned);
  return ending === "es" ? undefined : american(turned);
}

import { readdirSync, readFileSync } from "node:fs";
import { randomFrom } from "./random.ts";

/**
 * Texts and dictionaries to measure with, generated, so that nobody's text has to be copied and every run sees the same. Words of the
 * bundled glossary stand among function words and made-up words; pieces of its terms stand alone as often as in real text, for what
 * costs time is what begins like a term and is none. Whole terms are strewn in so that about eight in a thousand characters begin a
 * match of the 5,000-term dictionary (the density measured on laws and speeches).
 */
export type TextKind = "zh" | "en" | "mixed";

type Random = () => number;
const pick = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
/** Few are frequent, most are rare, as in language. */
const pickZipf = <T>(random: Random, from: readonly T[]): T => from[Math.floor(from.length ** random()) - 1]!;

interface BundledTerms {
  readonly zh: readonly string[];
  readonly en: readonly string[];
}

let bundled: BundledTerms | undefined;

export function bundledTerms(): BundledTerms {
  bundled ??= readBundledTerms();
  return bundled;
}

function readBundledTerms(): BundledTerms {
  const folder = new URL("../../glossary/", import.meta.url);
  const terms = { zh: new Set<string>(), en: new Set<string>() };
  const take = (slot: "zh" | "en", value: unknown): void => {
    if (typeof value === "string") {
      // Templates ({n}大) stand for several terms and are none.
      if (!value.includes("{")) terms[slot].add(value);
    } else if (Array.isArray(value)) for (const one of value) take(slot, one);
    else if (typeof value === "object" && value !== null && "term" in value) take(slot, value.term);
  };
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith(".json") || file === "schema.json") continue;
    const { entries = [] } = JSON.parse(readFileSync(new URL(file, folder), "utf8")) as {
      entries?: Record<string, unknown>[];
    };
    for (const entry of entries) {
      take("zh", entry.zh);
      take("en", entry.en);
    }
  }
  return { zh: [...terms.zh], en: [...terms.en] };
}

/** Half Chinese, half English: the bundled terms first, then compounds of their parts. */
export function dictionary(size: number): readonly string[] {
  const half = Math.ceil(size / 2);
  const zh = withCompounds(bundledTerms().zh, half, chineseCompound, randomFrom(11));
  const en = withCompounds(bundledTerms().en, half, englishCompound, randomFrom(12));
  return [...zh, ...en].slice(0, size);
}

/** The terms of one language only. */
export const dictionaryOf = (slot: "zh" | "en", size: number): readonly string[] =>
  slot === "zh"
    ? withCompounds(bundledTerms().zh, size, chineseCompound, randomFrom(11))
    : withCompounds(bundledTerms().en, size, englishCompound, randomFrom(12));

function withCompounds(
  terms: readonly string[],
  size: number,
  compound: (random: Random) => string,
  random: Random,
): readonly string[] {
  const all = new Set(terms.slice(0, size));
  while (all.size < size) all.add(compound(random));
  return [...all];
}

function chineseCompound(random: Random): string {
  const pieces = chinesePieces();
  const count = 2 + Math.floor(random() * 2);
  return Array.from({ length: count }, () =>
    random() < 0.5 ? pick(random, pieces) : pick(random, inventedHan()),
  ).join("");
}

function englishCompound(random: Random): string {
  const words = englishPieces();
  const count = 1 + Math.ceil(random() * 3);
  return Array.from({ length: count }, () =>
    random() < 0.5 ? pick(random, words) : pick(random, inventedLatin()),
  ).join(" ");
}

const memo = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

/** Pairs of characters of the bundled terms, in the order they occur. */
const chinesePieces = memo(() => {
  const pieces = new Set<string>();
  for (const term of bundledTerms().zh) for (const [piece] of term.matchAll(/\p{Script=Han}{2}/gu)) pieces.add(piece);
  return [...pieces];
});

const englishPieces = memo(() => {
  const words = new Set<string>();
  for (const term of bundledTerms().en) for (const [word] of term.matchAll(/[a-z]{3,}/g)) words.add(word);
  return [...words];
});

const INVENTED = 20_000;

/** The 3,755 characters of the first level of GB 2312, in its order (by sound). */
const commonHan = memo(() => {
  const decoder = new TextDecoder("gbk");
  const characters: string[] = [];
  for (let row = 0xb0; row <= 0xd7; row++) {
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell++)
      characters.push(decoder.decode(Uint8Array.of(row, cell)));
  }
  return characters;
});

const inventedHan = memo(() => {
  const random = randomFrom(21);
  const characters = commonHan();
  return Array.from(
    { length: INVENTED },
    () => pick(random, characters) + (random() < 0.8 ? pick(random, characters) : ""),
  );
});

const inventedLatin = memo(() => {
  const random = randomFrom(22);
  const syllable = (): string =>
    pick(random, [..."bcdfghklmnprstvw"]) +
    pick(random, [..."aeiou", "ea", "ou"]) +
    pick(random, ["", "", "n", "r", "s", "t", "l"]);
  return Array.from({ length: INVENTED }, () =>
    Array.from({ length: 1 + Math.floor(random() * 3) }, syllable).join(""),
  );
});

const CHINESE_FUNCTION = [..."的了和在是为有与对上中以及要将从到不也都等", "我们", "必须", "进一步", "这个", "已经"];
const ENGLISH_FUNCTION =
  "the of and to in a is that for on with as by we will be this it from are has not more its our all must which an".split(
    " ",
  );

/** Out of a hundred words: how many are whole terms. Set so that the density comes out; see the measurement in the results. */
const TERMS_A_HUNDRED = { zh: 0.35, en: 2.5 };

/** @param characters about how many UTF-16 units. */
export function textOf(kind: TextKind, characters: number): string {
  if (kind !== "mixed") return paragraphs(kind, characters).join("\n");
  const zh = paragraphs("zh", characters / 2);
  const en = paragraphs("en", characters / 2);
  const mixed: string[] = [];
  for (let at = 0; at < Math.max(zh.length, en.length); at++) {
    if (zh[at] !== undefined) mixed.push(zh[at]!);
    if (en[at] !== undefined) mixed.push(en[at]!);
  }
  return mixed.join("\n");
}

const PARAGRAPH = 400;

function paragraphs(kind: "zh" | "en", characters: number): string[] {
  const random = randomFrom(kind === "zh" ? 31 : 32);
  const made: string[] = [];
  const terms = dictionary(5_000).filter((term) => /\p{Script=Han}/u.test(term) === (kind === "zh"));
  for (let length = 0; length < characters; length += PARAGRAPH)
    made.push(kind === "zh" ? chineseParagraph(random, terms) : englishParagraph(random, terms));
  return made;
}

function chineseParagraph(random: Random, terms: readonly string[]): string {
  let text = "";
  let sinceMark = 0;
  while (text.length < PARAGRAPH) {
    const word = chineseWord(random, terms);
    text += random() < 0.01 ? `“${word}”` : word;
    if (++sinceMark > 3 + random() * 8) {
      text += pick(random, ["，", "，", "，", "。", "、", "；"]);
      sinceMark = 0;
    }
  }
  return `${text.slice(0, PARAGRAPH - 2)}。`;
}

function chineseWord(random: Random, terms: readonly string[]): string {
  const roll = random() * 100;
  if (roll < TERMS_A_HUNDRED.zh) return pick(random, terms);
  if (roll < 30) return pickZipf(random, CHINESE_FUNCTION);
  if (roll < 55) return pickZipf(random, chinesePieces());
  if (roll < 56) return String(1 + Math.floor(random() * 2030));
  return pickZipf(random, inventedHan());
}

function englishParagraph(random: Random, terms: readonly string[]): string {
  let text = "";
  let begins = true;
  while (text.length < PARAGRAPH) {
    const word = englishWord(random, terms);
    text += (text === "" ? "" : " ") + (begins ? word.charAt(0).toUpperCase() + word.slice(1) : word);
    begins = random() < 0.06;
    if (begins) text += ".";
    else if (random() < 0.08) text += ",";
  }
  return `${text.slice(0, PARAGRAPH - 2)}.`;
}

function englishWord(random: Random, terms: readonly string[]): string {
  const roll = random() * 100;
  if (roll < TERMS_A_HUNDRED.en) return pick(random, terms);
  if (roll < 42) return pickZipf(random, ENGLISH_FUNCTION);
  if (roll < 65) return pickZipf(random, englishPieces());
  if (roll < 66) return String(1 + Math.floor(random() * 2030));
  return pickZipf(random, inventedLatin());
}

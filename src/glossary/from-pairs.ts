import { canonicalLanguage, familyOf, isLanguage, type Language } from "../text/language.ts";
import { GlossaryError } from "./errors.ts";
import type { ConceptEntry, GlossaryFile } from "./model.ts";
import { foldedTerm } from "./term-key.ts";

export interface PairOptions {
  /** By column; undefined columns are not terms and are left out. */
  readonly languages: readonly (Language | undefined)[];
  /** Of the list, as messages name it. */
  readonly path?: string;
}

/**
 * A term list as a glossary file: one concept for each Chinese term, with the renderings of all its rows in their order, the first
 * preferred. Rows in which a language is empty are left out. Like a file that was written by hand, the result is for `parseGlossary`.
 *
 * @throws GlossaryError when no column is Chinese, none is English, or no row is left.
 */
export function glossaryFromPairs(rows: Iterable<readonly string[]>, options: PairOptions): GlossaryFile {
  const languages = options.languages.map((language) => language && canonicalLanguage(language));
  const key = languages.findIndex((language) => language !== undefined && familyOf(language) === "zh");
  if (key < 0 || !languages.some((language) => language !== undefined && familyOf(language) === "en"))
    refuse(NO_COLUMNS, options);
  const concepts = new Map<string, ReadonlyMap<Language, string[]>>();
  for (const row of rows) addRow(concepts, row, languages, key);
  if (concepts.size === 0) refuse(NO_ROWS, options);
  return { defaults: { confidence: UNVOUCHED }, entries: [...concepts.values()].map(entryOf) };
}

/** A table says of no row who stands for it: its renderings are proposals (decisions §16). */
const UNVOUCHED = 1;

const SUBTAGS = /_/g;
const NAMES: ReadonlyMap<string, Language> = new Map([
  ["chinese", "zh"],
  ["中文", "zh"],
  ["汉语", "zh"],
  ["simplified chinese", "zh"],
  ["简体中文", "zh"],
  ["traditional chinese", "zh-Hant"],
  ["繁體中文", "zh-Hant"],
  ["繁体中文", "zh-Hant"],
  ["english", "en"],
  ["英文", "en"],
  ["英语", "en"],
]);

/** The languages that the header of a list names: tags in either spelling (`zh_hant`, `en-GB`) or plain names; undefined for others. */
export const languagesOfHeader = (header: readonly string[]): readonly (Language | undefined)[] =>
  header.map((cell) => {
    const name = cell.replace(BYTE_ORDER_MARK, "").trim();
    const tag = name.replace(SUBTAGS, "-");
    return isLanguage(tag) ? canonicalLanguage(tag) : NAMES.get(name.toLowerCase());
  });

const BYTE_ORDER_MARK = /^\ufeff/;

function addRow(
  concepts: Map<string, ReadonlyMap<Language, string[]>>,
  row: readonly string[],
  languages: readonly (Language | undefined)[],
  key: number,
): void {
  const cells = languages.flatMap((language, column) => {
    const text = row[column]?.trim() ?? "";
    return language === undefined || text === "" ? [] : [{ language, text }];
  });
  const name = foldedTerm(row[key]?.trim() ?? "");
  if (name === "" || !cells.some(({ language }) => familyOf(language) === "en")) return;
  const slots = new Map(concepts.get(name));
  for (const { language, text } of cells) {
    const known = slots.get(language) ?? [];
    if (!known.includes(text)) slots.set(language, [...known, text]);
  }
  concepts.set(name, slots);
}

function entryOf(slots: ReadonlyMap<Language, readonly string[]>): ConceptEntry {
  const written = [...slots].map(([language, terms]) => [language, terms.length === 1 ? terms[0] : terms] as const);
  return Object.fromEntries(written) as ConceptEntry;
}

const NO_COLUMNS =
  "the list has no column for each of the two languages; name them in the first row, e.g. zh and en, or zh-Hant and en-GB";
const NO_ROWS = "the list has no row with a Chinese and an English term; expected one pair a row below the header";

function refuse(message: string, { path }: PairOptions): never {
  throw new GlossaryError([
    { code: "empty-glossary", severity: "error", message, ...(path === undefined ? {} : { file: path }) },
  ]);
}

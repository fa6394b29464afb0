import type { LanguageFamily } from "../text/language.ts";
import { hash, kebab } from "./identify.ts";
import type { ConceptEntry, FamilyParameter } from "./model.ts";
import { cardinalWord, chineseNumeral, ordinal, ordinalWord } from "./numerals.ts";

/** A family larger than this is a slip: no series of congresses, plans or enterprises is. */
export const MAX_FAMILY_MEMBERS = 500;

/** `{n}` */
export const PLACEHOLDER = /\{([A-Za-z][A-Za-z0-9]*)\}/g;

/** What one placeholder becomes in one member, and its part of the id. */
export interface Value extends Readonly<Record<LanguageFamily, string>> {
  readonly id: string;
  /** 3rd, where the member has an ordinal in words: texts write either. */
  readonly figure?: string;
}

export const isMembers = (
  parameter: FamilyParameter,
): parameter is readonly { readonly zh: string; readonly en: string }[] => Array.isArray(parameter);

const sizeOf = (parameter: FamilyParameter): number =>
  isMembers(parameter) ? parameter.length : Math.max(0, parameter.to - parameter.from + 1);

/** How many members the values make. */
export const familySize = (family: NonNullable<ConceptEntry["family"]>): number =>
  Object.values(family).reduce((size, parameter) => size * sizeOf(parameter), 1);

export function valuesOf(parameter: FamilyParameter): readonly Value[] {
  if (isMembers(parameter)) return parameter.map(({ zh, en }) => ({ id: kebab(en) || hash(zh), zh, en }));
  const zh = parameter.zh === "digits" ? String : chineseNumeral;
  const en = ENGLISH_NUMBERS[parameter.en ?? "ordinal"];
  return Array.from({ length: sizeOf(parameter) }, (_, index) => parameter.from + index).map((value) => ({
    id: String(value),
    zh: zh(value),
    en: en(value),
    ...(parameter.en === "ordinal-word" ? { figure: ordinal(value) } : {}),
  }));
}

const ENGLISH_NUMBERS = {
  ordinal,
  "ordinal-word": ordinalWord,
  "cardinal-word": cardinalWord,
  digits: String,
} as const;

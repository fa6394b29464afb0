/**
 * What a single UTF-16 unit is, for folding and boundaries. ASCII and Han, nearly all of our texts, are answered by
 * comparison; the rest by Unicode properties.
 */

/** Stands in folded text where no term may reach across: masked stretches, blank lines, tabs. A Unicode noncharacter. */
export const BARRIER = 0xffff;
export const SPACE = 0x20;
export const APOSTROPHE = 0x27;
export const HYPHEN = 0x2d;
export const DASH = 0x2014;
export const MIDDLE_DOT = 0xb7;

/**
 * Alphabets that are written in words. A boundary lies between a word unit and anything else; Han, kana and hangul have none, so
 * that CPC in 在CPC的领导下 stands alone.
 */
const WORD = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}\p{M}]/u;

export function isWordUnit(unit: number): boolean {
  if (unit < 0x80) {
    return (
      (unit >= 0x61 && unit <= 0x7a) ||
      (unit >= 0x30 && unit <= 0x39) ||
      (unit >= 0x41 && unit <= 0x5a) ||
      unit === 0x5f
    );
  }
  if (isCommonHan(unit) || isCjkPunctuation(unit)) return false;
  return WORD.test(String.fromCharCode(unit));
}

export const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** The unified ideographs of the BMP: what nearly all Chinese is written with. */
export const isCommonHan = (unit: number): boolean =>
  (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf);

/** Where the CJK blocks begin. */
export const FIRST_CJK = 0x2e80;

const isCjkPunctuation = (unit: number): boolean => unit >= 0x3000 && unit <= 0x303f;

const HAN = /\p{Script=Han}/u;
const LATIN = /\p{Script=Latin}/u;

export const hasHan = (text: string): boolean => HAN.test(text);
export const hasLatin = (text: string): boolean => LATIN.test(text);

/** Soft hyphen, zero-width spaces and joiners, bidirectional controls, invisible operators, BOM. */
export const isIgnorable = (unit: number): boolean =>
  unit === 0xad ||
  (unit >= 0x200b && unit <= 0x200f) ||
  (unit >= 0x202a && unit <= 0x202e) ||
  (unit >= 0x2060 && unit <= 0x2069) ||
  unit === 0xfeff ||
  unit === 0x61c;

/** Variation selectors of the BMP; those of plane 14 are found by `isSelectorPair`. They belong to the character before. */
export const isSelector = (unit: number): boolean => unit >= 0xfe00 && unit <= 0xfe0f;

/** U+E0100–E01EF, as surrogates DB40 DD00–DDEF. */
export const isSelectorPair = (high: number, low: number): boolean => high === 0xdb40 && low >= 0xdd00 && low <= 0xddef;

export const isSpace = (unit: number): boolean =>
  unit === SPACE ||
  (unit >= 0x0a && unit <= 0x0d) ||
  unit === 0xa0 ||
  unit === 0x85 ||
  unit === 0x1680 ||
  (unit >= 0x2000 && unit <= 0x200a) ||
  unit === 0x2028 ||
  unit === 0x2029 ||
  unit === 0x202f ||
  unit === 0x205f ||
  unit === 0x3000;

const HYPHENS = new Set([HYPHEN, 0x2010, 0x2011, 0x2012, 0x2013, 0x2212, 0xfe63, 0xff0d]);
/** A hyphen is a variant of a space; the em dash is not. */
export const isHyphen = (unit: number): boolean => HYPHENS.has(unit);

const MIDDLE_DOTS = new Set([MIDDLE_DOT, 0x2022, 0x2027, 0x22c5, 0x30fb, 0xff65]);
export const isMiddleDot = (unit: number): boolean => MIDDLE_DOTS.has(unit);

const APOSTROPHES = new Set([APOSTROPHE, 0x2018, 0x2019, 0x201b, 0x2bc, 0x60, 0xb4, 0x2032, 0xff07]);
export const isApostrophe = (unit: number): boolean => APOSTROPHES.has(unit);

const QUOTES = new Set([...'"“”„‟«»「」『』〝〞〟《》〈〉﹁﹂﹃﹄＂'].map((mark) => mark.charCodeAt(0)));
/** Double quotation marks and title marks of both languages. */
export const isQuote = (unit: number): boolean => QUOTES.has(unit);

/** Any mark that sets a phrase off, single ones included. */
export const isQuotationMark = (unit: number): boolean => isQuote(unit) || isApostrophe(unit);

export const isCombining = (unit: number): boolean => unit >= 0x300 && MARK.test(String.fromCharCode(unit));
const MARK = /\p{M}/u;

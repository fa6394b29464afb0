export { cardinalWord, ordinal, ordinalWord } from "../text/number-words.ts";

/** Numerals reach this far; enough for sessions, plans, anniversaries and years. */
export const LARGEST_NUMERAL = 9999;

const DIGITS = [..."零一二三四五六七八九"];
const MULTIPLIERS = ["", "十", "百", "千"];

/** 13 → 十三, 105 → 一百零五. */
export function chineseNumeral(value: number): string {
  if (value < 10) return DIGITS[value]!;
  const digits = [...String(value)].map(Number);
  let text = "";
  let skipped = false;
  for (const [index, digit] of digits.entries()) {
    if (digit === 0) {
      skipped = true;
      continue;
    }
    if (skipped) text += "零";
    skipped = false;
    text += DIGITS[digit]! + MULTIPLIERS[digits.length - 1 - index]!;
  }
  return value < 20 ? text.slice(1) : text;
}

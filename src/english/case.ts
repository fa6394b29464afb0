const CAPITAL = /\p{Lu}/u;
const SMALL = /\p{Ll}/u;

/** `word`, which is in small letters, with the capitals of `model`: none, the first, or all. */
export function likeCase(model: string, word: string): string {
  const first = model.charAt(0);
  if (first === first.toLowerCase()) return word;
  if (model.length > 1 && model === model.toUpperCase()) return word.toUpperCase();
  return capitalize(word);
}

export const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const hasCapital = (text: string): boolean => CAPITAL.test(text);
export const hasSmall = (text: string): boolean => SMALL.test(text);

/** SOE, R&D, PM2.5, but neither SOEs nor Soe: two capitals or more and no small letter. */
export const isAcronym = (word: string): boolean => ACRONYM.test(word);
const ACRONYM = /^[A-Z][A-Z0-9&./]*[A-Z][A-Z0-9&./]*$/;

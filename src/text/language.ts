/** A BCP 47 tag of one of the two languages; `zh` means zh-Hans-CN, `en` English without a region. */
export type Language = "zh" | "en" | `zh-${string}` | `en-${string}`;

export type LanguageFamily = "zh" | "en";

export const familyOf = (language: Language): LanguageFamily =>
  language === "zh" || language === "en" ? language : /^zh\b/i.test(language) ? "zh" : "en";

/** Is this a tag we can match in? Others may stand in a glossary, but no text is searched in them. */
export const isLanguage = (tag: string): tag is Language => /^(zh|en)(-[A-Za-z0-9]{2,8})*$/i.test(tag);

const SIMPLIFIED_MAINLAND = /^zh(-hans)?(-cn)?$/i;

/** One spelling a slot: `zh`, `zh-CN`, `zh-Hans` and `zh-Hans-CN` name the same one. */
export function canonicalLanguage(tag: Language): Language {
  if (tag === "zh" || tag === "en") return tag;
  if (SIMPLIFIED_MAINLAND.test(tag)) return "zh";
  const [language, ...rest] = tag.split("-");
  const subtags = rest.map((part) =>
    part.length === 4 ? part.charAt(0).toUpperCase() + part.slice(1).toLowerCase() : part.toUpperCase(),
  );
  return [language?.toLowerCase(), ...subtags].join("-") as Language;
}

import { createInstance } from "i18next";
import type { DiagnosticCode } from "../diagnostics/diagnostic.ts";
import en from "./en.json" with { type: "json" };
import zh from "./zh.json" with { type: "json" };

/** The languages we speak to people in. */
export const locales = ["zh", "en"] as const;
export type Locale = (typeof locales)[number];

/** `error_one` and `error_other` are one key, `error`. */
type KeyOf<Sentences> = keyof Sentences extends infer Key
  ? Key extends `${infer Base}_one` | `${infer Base}_other`
    ? Base
    : Key
  : never;

type Catalogue = typeof en;
export type Namespace = keyof Catalogue;
export type SentenceKey<Of extends Namespace> = KeyOf<Catalogue[Of]> & string;

type FindingKey = DiagnosticCode | `${DiagnosticCode}_help`;
type PageKey = `${DiagnosticCode}_what` | `${DiagnosticCode}_why`;

/** Chinese has no singular of its own, so it needs every English sentence but the `_one` forms. */
type Complete = { readonly finding: Record<FindingKey, string>; readonly page: Record<PageKey, string> } & {
  readonly [Of in Namespace]: Record<Exclude<keyof Catalogue[Of], `${string}_one`>, string>;
};

/** A code without its sentences, or a sentence without its translation, does not compile. */
const catalogues: Record<Locale, Complete> = { en, zh };

export type Values = Readonly<Record<string, string | number | readonly string[]>>;
export type Translate = (locale: Locale, namespace: Namespace, key: string, values?: Values) => string;

/**
 * An instance of our own, filled at once, without detection, files or the host's plugins. The separators are off because
 * our keys and texts contain dots and colons; escaping is off because what leaves here is text, not HTML.
 */
export function createTranslate(create: typeof createInstance): Translate {
  const instance = create();
  void instance.init({
    lng: "en",
    fallbackLng: false,
    resources: catalogues as never,
    ns: Object.keys(en),
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    showSupportNotice: false,
  } as Parameters<typeof instance.init>[0]);
  const t = instance.t as unknown as (key: string, options: object) => string;
  return (locale, namespace, key, values = {}) =>
    unshielded(t(key, { ...shielded(values), lng: locale, ns: namespace }));
}

/** A noncharacter, so no text has it for its meaning. */
const SHIELD = "\ufdd0";
const TEMPLATE_START = /\{(?=\{)|\$(?=t\()/g;

/**
 * Texts to be checked are full of `{{count}}` and `$t(key)`. i18next before 26 takes such a value for a part of our own sentence
 * when another value comes after it, so their marks are parted on the way in and joined on the way out.
 */
function shielded(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      if (typeof value === "number") return [name, value];
      return [name, typeof value === "string" ? shield(value) : value.map(shield)];
    }),
  );
}

const shield = (text: string): string => text.replace(TEMPLATE_START, `$&${SHIELD}`);
const unshielded = (text: string): string => text.replaceAll(SHIELD, "");

let translate: Translate | undefined;

/** One sentence of ours. The i18next instance behind it is made on first use; the host's global one is never touched. */
export function sentence<Of extends Namespace>(
  locale: Locale,
  namespace: Of,
  key: SentenceKey<Of>,
  values?: Values,
): string {
  translate ??= createTranslate(createInstance);
  return translate(locale, namespace, key, values);
}

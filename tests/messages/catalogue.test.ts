import i18next, { createInstance } from "i18next";
import { createInstance as createInstance23 } from "i18next-23";
import { createInstance as createInstance24 } from "i18next-24";
import { createInstance as createInstance25 } from "i18next-25";
import { createInstance as createInstance26 } from "i18next-26";
import { describe, expect, test, vi } from "vitest";
import { diagnosticCodes } from "../../src/diagnostics/diagnostic.ts";
import en from "../../src/messages/en.json" with { type: "json" };
import { createTranslate, type Namespace, sentence, type Values } from "../../src/messages/translate.ts";
import zh from "../../src/messages/zh.json" with { type: "json" };

type Sentences = Readonly<Record<string, string>>;
const catalogues = { en, zh } as unknown as Readonly<Record<"en" | "zh", Readonly<Record<Namespace, Sentences>>>>;
const namespaces = Object.keys(en) as readonly Namespace[];

const PLACEHOLDER = /\{\{([^},]+)[^}]*\}\}/g;
const placeholders = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(PLACEHOLDER)].map(([, name]) => name ?? ""))].sort();

const SINGULAR = /_one$/;

describe("the catalogues", () => {
  test.each(namespaces)("have the same keys in %s; only English has singulars", (namespace) => {
    const english = Object.keys(catalogues.en[namespace]).filter((key) => !SINGULAR.test(key));
    expect(english.length).toBeGreaterThan(10);
    expect(Object.keys(catalogues.zh[namespace]).sort()).toEqual(english.sort());
  });

  test.each(namespaces)("have the same placeholders in %s", (namespace) => {
    for (const [key, text] of Object.entries(catalogues.zh[namespace])) {
      expect(placeholders(text), key).toEqual(placeholders(catalogues.en[namespace][key] ?? ""));
    }
  });

  test("have a text, a help, a line and a page for every code", () => {
    for (const code of diagnosticCodes) {
      expect(en.finding).toHaveProperty([code]);
      expect(en.finding).toHaveProperty([`${code}_help`]);
      expect(Object.keys(en.finding).some((key) => key.startsWith(`${code}_line`))).toBe(true);
      expect(en.page).toHaveProperty([`${code}_what`]);
    }
  });

  test("hold no empty sentence and no Chinese stop or quotation mark in English", () => {
    for (const namespace of namespaces) {
      for (const text of Object.values(catalogues.en[namespace])) {
        expect(text.trim()).not.toBe("");
        expect(text.replaceAll("高质量发展", "")).not.toMatch(/[\u3000-\u303f\uff00-\uffef\p{Script=Han}“”]/u);
      }
    }
  });
});

const versions = {
  "i18next 23": createInstance23,
  "i18next 24": createInstance24,
  "i18next 25": createInstance25,
  "i18next 26": createInstance26,
  "i18next as installed": createInstance,
} as unknown as Readonly<Record<string, typeof createInstance>>;

const sampleValues: Values = {
  count: 2,
  expected: ['"a"', '"b, $t(x)"'],
  choices: ["x", "y", "z"],
  others: ["总裁", "主席"],
  text: "{{replacement}} $t(page:what) $& <b>",
};

describe("createTranslate", () => {
  test.each(Object.entries(versions))("says every sentence alike on %s", (_version, create) => {
    const translate = createTranslate(create);
    for (const locale of ["en", "zh"] as const)
      for (const namespace of namespaces)
        for (const key of Object.keys(catalogues[locale][namespace])) {
          const values = { ...valuesFor(catalogues[locale][namespace][key] ?? ""), ...sampleValues };
          const said = translate(locale, namespace, key, values);
          expect(said, `${locale} ${key}`).toBe(sentence(locale, namespace as "finding", key as "pair", values));
          expect(said, `${locale} ${key}`).toContain(fixedPart(catalogues[locale][namespace][key] ?? ""));
        }
  });

  test.each(Object.entries(versions))("counts in both languages on %s", (_version, create) => {
    const translate = createTranslate(create);
    expect(translate("en", "report", "error", { count: 1 })).toBe("1 error");
    expect(translate("en", "report", "error", { count: 0 })).toBe("0 errors");
    expect(translate("zh", "report", "error", { count: 1 })).toBe("1 个错误");
  });

  test.each(Object.entries(versions))("writes nothing to the console on %s", (_version, create) => {
    const spies = (["log", "info", "warn", "error"] as const).map((name) => vi.spyOn(console, name));
    createTranslate(create)("en", "report", "clean");
    for (const spy of spies) {
      expect(spy).not.toHaveBeenCalled();
      spy.mockRestore();
    }
  });
});

/** The longest stretch of a sentence that no value changes. */
const fixedPart = (text: string): string =>
  text.split(/\{\{[^}]*\}\}/).reduce((longest, part) => (part.length > longest.length ? part : longest), "");

const valuesFor = (text: string): Values => Object.fromEntries(placeholders(text).map((name) => [name, `<${name}>`]));

describe("sentence", () => {
  test("leaves the host's global i18next alone", () => {
    sentence("en", "report", "clean");
    expect(i18next.isInitialized).toBeFalsy();
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findTerms } from "../../src/termbase/find-terms.ts";
import type { Termbase } from "../../src/termbase/termbase.ts";
import { fold } from "../../src/text/fold.ts";
import type { Language } from "../../src/text/language.ts";
import { slice } from "../../src/text/span.ts";
import { anyText } from "../support/alphabets.ts";
import { termbaseOf } from "../support/termbase-of.ts";

const glossary = termbaseOf(
  { id: "quality-powerhouse", zh: "质量强国", en: "quality powerhouse" },
  { id: "self-reliance", zh: "自力更生", en: "self-reliance" },
  { id: "congress", zh: "“两会”", en: "the National People's Congress" },
  { id: "solow", zh: "罗伯特·索洛", en: "Robert Solow" },
  { id: "c919", zh: "C919大型客机", en: "C919 airliner" },
);

/** The same word as other keyboards, fonts and typesetters write it, unit by unit. */
const GUISES: Readonly<Record<string, readonly string[]>> = {
  质: ["质", "質"],
  强: ["强", "強"],
  国: ["国", "國"],
  索: ["索", "索\ufe00"],
  "·": ["·", "•", "‧", "・", " · "],
  "-": ["-", "\u2010", "\u2011", "–", "−", " ", "-\n"],
  " ": [" ", "  ", "\u00a0", "\n", "\u202f", "\r\n "],
  "'": ["'", "’", "`", "´", "ʼ"],
  e: ["e", "Ｅ", "E", "ｅ"],
  c: ["c", "C", "ｃ", "Ｃ"],
};

/** What may slip in anywhere inside a word without being seen. */
const INVISIBLE = ["", "", "", "\u00ad", "\u200b", "\u2060", "\ufeff"];
/** What may stand between two Chinese characters of one term. */
const BETWEEN_HAN = ["", "", "", " ", "　", "\n", "“", "\u200b"];

const HAN = /\p{Script=Han}/u;

function disguises(term: string): fc.Arbitrary<string> {
  const characters = [...term];
  const pieces = characters.map((character, index) => {
    const isBetweenHan = index > 0 && HAN.test(character) && HAN.test(characters[index - 1]!);
    const before = index === 0 ? [""] : isBetweenHan ? BETWEEN_HAN : INVISIBLE;
    return fc
      .tuple(fc.constantFrom(...before), fc.constantFrom(...(GUISES[character] ?? [character])))
      .map((pair) => pair.join(""));
  });
  return fc.tuple(...pieces).map((all) => all.join(""));
}

const around: fc.Arbitrary<readonly [string, string]> = fc.constantFrom(
  ["", ""],
  ["，", "。"],
  ["(", ")"],
  ["İİ ", " İ"],
  ["𠮷, ", ", 𠮷"],
  ["🚀", "🚀"],
);

function only(termbase: Termbase, text: string, language: Language): string {
  return findTerms(termbase, text, language)
    .map(({ span, designations }) => `${designations[0]?.concept} ${span.start}-${span.end}`)
    .join(", ");
}

describe("findTerms", () => {
  test.each<[string, Language, string]>([
    ["quality-powerhouse", "zh", "质量强国"],
    ["quality-powerhouse", "en", "quality powerhouse"],
    ["self-reliance", "en", "self-reliance"],
    ["solow", "zh", "罗伯特·索洛"],
    ["c919", "zh", "C919大型客机"],
  ])("finds %s in %s however it is written", (concept, language, term) => {
    fc.assert(
      fc.property(disguises(term), around, (written, [before, after]) => {
        const text = before + written + after;
        expect(only(glossary, text, language)).toBe(`${concept} ${before.length}-${before.length + written.length}`);
      }),
    );
  });

  test("gives spans that slice back to text which folds to the term, on any text around", () => {
    fc.assert(
      fc.property(anyText(), anyText(), (before, after) => {
        const text = `${before}。质量強国。${after}`;
        const matches = findTerms(glossary, text, "zh").filter(
          ({ designations }) => designations[0]?.concept === "quality-powerhouse",
        );
        expect(matches.length).toBeGreaterThan(0);
        for (const { span, text: written } of matches) {
          expect(slice(text, span)).toBe(written);
          expect(fold(written).text).toBe("质量强国");
        }
      }),
    );
  });

  test("gives matches in order, without overlap and inside the text, and never throws, on any text", () => {
    fc.assert(
      fc.property(anyText(), fc.constantFrom<Language>("zh", "en", "zh-TW", "en-GB"), (text, language) => {
        let end = 0;
        for (const { span } of findTerms(glossary, text, language, {
          numbers: true,
          searchTargetFormsInSource: true,
        })) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

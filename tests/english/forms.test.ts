import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type EnglishForm, englishForms, type FormRules, MAX_FORMS } from "../../src/english/forms.ts";
import { anyText } from "../support/alphabets.ts";
import { caseLines, halves } from "../support/case-lines.ts";

const ENTRY = /^(.*?)(?: \((pos|inflect|spelling|variants|exact): ([\w-]+)\))?$/;

function rulesOf(name: string | undefined, value: string | undefined): FormRules {
  if (name === undefined) return {};
  return { [name]: value === "true" ? true : value === "false" ? false : value };
}

const show = (forms: readonly EnglishForm[], rules: FormRules): string =>
  forms
    .map(({ text, spelling }) =>
      spelling === undefined || rules.spelling !== undefined ? text : `${text} ${spelling.slice(3)}`,
    )
    .join(" | ");

const cases = caseLines("english-forms.txt").map((line) => halves(line, " -> "));

describe("englishForms", () => {
  test.each(cases)("%s: %s", (entry, expected) => {
    const [, term = "", name, value] = ENTRY.exec(entry) ?? [];
    const rules = rulesOf(name, value);
    const [first, ...others] = englishForms(term, rules);
    expect(first).toEqual({ text: term, inflection: "base" });
    expect(show(others, rules)).toBe(expected === "-" ? "" : expected);
  });

  test("says how a form differs from the term", () => {
    expect(englishForms("take measure", { pos: "verb", forms: ["measure taken"] })).toEqual([
      { text: "take measure", inflection: "base" },
      { text: "measure taken", inflection: "listed" },
      { text: "takes measure", inflection: "third-person" },
      { text: "took measure", inflection: "past" },
      { text: "taken measure", inflection: "participle" },
      { text: "taking measure", inflection: "gerund" },
      { text: "take measures", inflection: "plural" },
      { text: "takes measures", inflection: "third-person" },
      { text: "took measures", inflection: "past" },
      { text: "taken measures", inflection: "participle" },
      { text: "taking measures", inflection: "gerund" },
    ]);
  });

  test("keeps every listed form, however many there are", () => {
    const forms = Array.from({ length: 40 }, (_, index) => `form ${index}`);
    expect(englishForms("term", { forms }).filter((form) => form.inflection === "listed")).toHaveLength(40);
  });

  test("has the listed forms of an exact term and no others", () => {
    expect(englishForms("reform", { exact: true, forms: ["reforming"] }).map((form) => form.text)).toEqual([
      "reform",
      "reforming",
    ]);
  });

  const rules: fc.Arbitrary<FormRules> = fc.record({
    pos: fc.constantFrom<NonNullable<FormRules["pos"]>>("noun", "verb", "adjective", "adverb", "other"),
    inflect: fc.constantFrom<NonNullable<FormRules["inflect"]>>(true, false, "noun", "verb", "adjective"),
    spelling: fc.constantFrom<NonNullable<FormRules["spelling"]>>("any", "en-GB", "en-US"),
  });
  const word = fc.constantFrom(
    ..."to build and uphold, organise the centre of defence modernization program SOE a travel reform, - “labour” get".split(
      " ",
    ),
  );
  const term = fc.oneof(
    anyText(),
    fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(" ")),
  );

  test("is bounded, without repetition, and begins with the term, whatever the term", () => {
    fc.assert(
      fc.property(term, rules, (text, given) => {
        const forms = englishForms(text, given).map((form) => form.text);
        expect(forms[0]).toBe(text);
        expect(new Set(forms).size).toBe(forms.length);
        expect(forms.length).toBeLessThanOrEqual(MAX_FORMS + 1);
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type AlignOptions, alignTerms } from "../../src/align/align-terms.ts";
import { termbaseOf } from "../support/termbase-of.ts";

const chiefs = termbaseOf(
  { id: "chief-executive-bank", zh: "总裁", en: ["Chief Executive", "Governor"] },
  { id: "chief-executive-city", zh: "行政长官", en: "Chief Executive" },
);

const summary = (termbase: Parameters<typeof alignTerms>[0], source: string, target: string, options?: AlignOptions) =>
  alignTerms(termbase, { source, target }, options).map(
    ({ source, status, target }) => `${source.text} ${status} ${target?.text ?? "-"}`,
  );

describe("alignTerms", () => {
  test("finds a rendering for both where taking the first that fits would leave one without", () => {
    expect(summary(chiefs, "总裁会见行政长官。", "The Chief Executive was met by the Governor.")).toEqual([
      "总裁 rendered Governor",
      "行政长官 rendered Chief Executive",
    ]);
  });

  test("lets a rendering serve one occurrence only, the first", () => {
    const termbase = termbaseOf({ zh: "品牌", en: "brand" });
    expect(summary(termbase, "品牌强则品牌久", "a strong brand lasts")).toEqual([
      "品牌 rendered brand",
      "品牌 missing -",
    ]);
  });

  test("gives a homograph the concept that is rendered", () => {
    const termbase = termbaseOf(
      { id: "subject-matter", zh: "主体", en: "subject" },
      { id: "main-body", zh: "主体", en: "main body" },
    );
    const alignments = alignTerms(termbase, { source: "主体与主体", target: "The main body and the subject" });
    expect(alignments.map(({ concept }) => concept)).toEqual(["main-body", "subject-matter"]);
  });

  test("takes an accepted rendering before a discouraged one, wherever they stand", () => {
    const termbase = termbaseOf({
      zh: "军民融合",
      en: "military-civilian integration",
      avoid: ["civil-military fusion"],
    });
    const target = "Not civil-military fusion but military-civilian integration";
    expect(summary(termbase, "军民融合", target)).toEqual(["军民融合 rendered military-civilian integration"]);
    expect(summary(termbase, "军民融合与军民融合", target)).toEqual([
      "军民融合 deprecated civil-military fusion",
      "军民融合 rendered military-civilian integration",
    ]);
  });

  test("names what was left in the source language, but not what is to stay", () => {
    const termbase = termbaseOf(
      { zh: "工匠精神", en: "spirit of craftsmanship" },
      { zh: "格力", en: "Gree", translate: false },
    );
    expect(summary(termbase, "格力的工匠精神", "the 工匠精神 of 格力")).toEqual([
      "格力 rendered 格力",
      "工匠精神 untranslated 工匠精神",
    ]);
  });

  test("counts no term inside a longer one", () => {
    const termbase = termbaseOf({ zh: "党", en: "CPC" }, { zh: "党中央", en: "CPC Central Committee" });
    expect(summary(termbase, "党和党中央", "the CPC Central Committee")).toEqual([
      "党 missing -",
      "党中央 rendered CPC Central Committee",
    ]);
  });

  test("calls a rendering superseded that was not in force at the date", () => {
    const termbase = termbaseOf({
      zh: "中国共产党",
      en: [
        "Communist Party of China",
        { term: "Chinese Communist Party", status: "superseded", valid: { until: "1990" } },
      ],
    });
    const target = "the Chinese Communist Party";
    expect(summary(termbase, "中国共产党", target, { asOf: "2020" })).toEqual([
      "中国共产党 superseded Chinese Communist Party",
    ]);
    expect(summary(termbase, "中国共产党", target, { asOf: "1980" })).toEqual([
      "中国共产党 rendered Chinese Communist Party",
    ]);
  });

  test("works from English into Chinese", () => {
    const source = "The Governor met the Chief Executive.";
    expect(summary(chiefs, source, "行政长官会见总裁。", { from: "en" })).toEqual([
      "Governor rendered 总裁",
      "Chief Executive rendered 行政长官",
    ]);
  });

  test("marks an occurrence in a partial overlap", () => {
    const termbase = termbaseOf({ zh: "年金", en: "annuity" }, { zh: "金管局", en: "HKMA" });
    expect(alignTerms(termbase, { source: "2020年金管局", target: "In 2020 the HKMA" })).toMatchObject([
      { disputed: true },
    ]);
  });

  test("never uses a span twice, and leaves none that an occurrence could have", () => {
    const word = fc.constantFrom("总裁", "行政长官", "，");
    const rendering = fc.constantFrom("Chief Executive", "Governor", "man");
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), fc.array(rendering, { maxLength: 8 }), (words, renderings) => {
        const alignments = alignTerms(chiefs, { source: words.join("，"), target: renderings.join(", ") });
        const used = alignments.flatMap(({ target }) => (target ? [target.span.start] : []));
        expect(new Set(used).size).toBe(used.length);
        expect(used.length).toBe(most(words, renderings));
      }),
    );
  });

  test("stays quick when a hostile text repeats a homograph", () => {
    const source = "总裁行政长官".repeat(2_000);
    const target = "Chief Executive, Governor, ".repeat(2_000);
    expect(alignTerms(chiefs, { source, target }).every(({ status }) => status === "rendered")).toBe(true);
  });
});

/** By hand for the two chiefs: a governor serves the bank only, a chief executive either. */
function most(words: readonly string[], renderings: readonly string[]): number {
  const count = (list: readonly string[], what: string) => list.filter((item) => item === what).length;
  const byGovernor = Math.min(count(words, "总裁"), count(renderings, "Governor"));
  const open = count(words, "总裁") - byGovernor + count(words, "行政长官");
  return byGovernor + Math.min(open, count(renderings, "Chief Executive"));
}

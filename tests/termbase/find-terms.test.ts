import { describe, expect, test } from "vitest";
import { findTerms } from "../../src/formatted/find-terms.ts";
import { findTerms as findTermsInProse, prepareText, release } from "../../src/termbase/find-terms.ts";
import type { FindOptions, TermMatch } from "../../src/termbase/termbase.ts";
import type { Language } from "../../src/text/language.ts";
import { withBrackets, withoutBrackets } from "../support/brackets.ts";
import { readCases } from "../support/read-cases.ts";
import { termbaseOf } from "../support/termbase-of.ts";

const CONCEPTS = /\s{2}\|\s+(.+)$/;

const sections = readCases("find.txt").map((section) => {
  const options = section.cases.flatMap(({ lines }) => lines.filter(({ key }) => key === "with"));
  const texts = section.cases.flatMap(({ lines, line }) =>
    lines.map((entry) => ({ ...entry, line })).filter(({ key }) => key !== "with"),
  );
  return {
    ...section,
    options: Object.assign({}, ...options.map(({ value }) => JSON.parse(value) as FindOptions)) as FindOptions,
    texts,
  };
});

const idsOf = (matches: readonly TermMatch[]): string =>
  matches.map(({ designations }) => designations.map(({ concept }) => concept).join("+")).join(" ");

describe.each(sections)("findTerms: $title", ({ entries, options, texts }) => {
  const termbase = termbaseOf(...entries);

  test.each(texts)("$key $value", ({ key, value }) => {
    const concepts = CONCEPTS.exec(value)?.[1];
    const { text, spans } = withoutBrackets(value.replace(CONCEPTS, ""));
    const found = findTerms(termbase, text, key as Language, options);
    expect(
      withBrackets(
        text,
        found.map(({ span }) => span),
      ),
    ).toBe(withBrackets(text, spans));
    if (concepts !== undefined) expect(idsOf(found)).toBe(concepts);
  });
});

describe("findTerms", () => {
  const termbase = termbaseOf(
    {
      id: "soe",
      zh: ["国有企业", "国企"],
      en: ["state-owned enterprise", { term: "SOE", type: "acronym" }],
      avoid: ["state enterprise"],
    },
    { id: "quality", zh: "质量", en: "quality" },
    { id: "mass", zh: "质量", en: "mass" },
  );

  test("says which term was met, in which form, with what status", () => {
    const [first, second] = findTerms(termbase, "State enterprises and SOEs", "en");
    expect(first?.designations).toMatchObject([
      {
        concept: "soe",
        form: "state enterprises",
        inflection: "plural",
        term: { term: "state enterprise", status: "deprecated" },
      },
    ]);
    expect(second?.designations).toMatchObject([
      { concept: "soe", form: "SOEs", term: { term: "SOE", status: "admitted" } },
    ]);
  });

  test("gives every concept of homographs that nothing tells apart", () => {
    expect(idsOf(findTerms(termbase, "质量", "zh"))).toBe("quality+mass");
  });

  test("marks what stands in a partial overlap as disputed", () => {
    const overlapping = termbaseOf(
      { id: "a", zh: "年金", en: "annuity" },
      { id: "b", zh: "金管局", en: "HKMA" },
      { id: "c", zh: "管局长", en: "x" },
    );
    const disputes = (text: string): readonly string[] =>
      findTerms(overlapping, text, "zh").map((match) => `${match.text}${match.disputed ? "?" : ""}`);
    expect(disputes("2020年金管局，年金")).toEqual(["年金?", "年金"]);
    expect(disputes("金管局与年金")).toEqual(["金管局", "年金"]);
    expect(disputes("年金管局长")).toEqual(["年金?", "管局长?"]);
  });

  test("finds the same in a text that is given twice", () => {
    const text = "质量与国企";
    expect(findTerms(termbase, text, "zh")).toEqual(findTerms(termbase, text, "zh"));
  });

  test.each([
    ["a stretch that the caller protects", [{ start: 0, end: 2 }], ["国企"]],
    ["a term across a protected stretch", [{ start: 3, end: 4 }], ["质量"]],
  ])("does not find %s", (_what, protect, expected) => {
    expect(findTermsInProse(termbase, "质量国企", "zh", { protect }).map(({ text }) => text)).toEqual(expected);
  });

  test("finds a term through markup that the reader does not see", () => {
    const [match] = findTermsInProse(termbase, "国有**企业", "zh", { protect: [{ start: 2, end: 4, as: "" }] });
    expect(match).toMatchObject({ span: { start: 0, end: 6 }, text: "国有**企业" });
  });

  test("refuses a format it does not know", () => {
    expect(() => findTerms(termbase, "质量", "zh", { format: "docx" as "text" })).toThrow(
      /option format: "docx" is not known; expected text, markdown/,
    );
  });
});

describe("a text after another", () => {
  const termbase = termbaseOf(
    { id: "quality", zh: "质量", en: "quality" },
    { id: "mass", zh: { term: "质量", match: { near: ["天体"] } }, en: "mass" },
    { id: "brand", zh: "品牌", en: "brand" },
  );
  const long = `${"品牌，质量。".repeat(2_000)}天体。`;
  const texts = ["质量", long, "品牌强国", `${long}质量`, "天体的质量", "。".repeat(600_000) + long, "", "质量"];
  const told = (text: string): string =>
    findTermsInProse(termbase, text, "zh")
      .map(
        ({ span, designations }) => `${span.start}-${span.end} ${designations.map(({ concept }) => concept).join("+")}`,
      )
      .join("; ");

  test("is searched as if it were the first", () => {
    const alone = texts.map(told);
    expect(texts.toReversed().map(told).toReversed()).toEqual(alone);
    expect(alone.slice(0, 3)).toEqual(["0-2 quality", expect.stringMatching(/^0-2 brand; 3-5 mass; /), "0-2 brand"]);
  });

  test("leaves what was found in the one before as it was", () => {
    const found = findTermsInProse(termbase, long, "zh");
    const before = structuredClone(found);
    for (const text of texts) told(text);
    expect(found).toEqual(before);
  });

  test("is not folded into a text that somebody still holds", () => {
    const held = texts.map((text) => prepareText(text));
    const written = held.map(({ folded }) => folded.text);
    for (const text of texts) told(text);
    expect(held.map(({ folded }) => folded.text)).toEqual(written);
    held.forEach(release);
    expect(told(long)).toBe(told(long));
  });
});

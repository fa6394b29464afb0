import { describe, expect, test } from "vitest";
import { expandGlossary } from "../../src/glossary/expand.ts";
import { mergeGlossaries } from "../../src/glossary/merge.ts";
import type { Concept, ConceptEntry, ConceptTerm } from "../../src/glossary/model.ts";
import { parseGlossary } from "../../src/glossary/parse.ts";

const expand = (input: unknown): readonly Concept[] => expandGlossary(parseGlossary(input));
const only = (entry: ConceptEntry): Concept => expand(entry)[0]!;

function term(entry: ConceptEntry, text: string): ConceptTerm {
  const found = only(entry).terms.find((one) => one.term === text);
  if (found === undefined) throw new Error(`no term ${text}`);
  return found;
}

describe("expandGlossary gives a term", () => {
  test("its status by its place", () => {
    const { terms } = only({
      zh: ["中央企业", "央企"],
      en: ["central SOE", { term: "central enterprise", status: "superseded" }, "central state-owned enterprise"],
      "en-GB": "central state enterprise",
      avoid: ["中企", "state business"],
    });
    expect(terms.map(({ language, status, term: text }) => [language, status, text])).toEqual([
      ["zh", "preferred", "中央企业"],
      ["en", "preferred", "central SOE"],
      ["en-GB", "preferred", "central state enterprise"],
      ["zh", "admitted", "央企"],
      ["en", "admitted", "central state-owned enterprise"],
      ["en", "superseded", "central enterprise"],
      ["zh", "deprecated", "中企"],
      ["en", "deprecated", "state business"],
    ]);
  });

  test("the language that avoid says, else that of its script", () => {
    const { terms } = only({ zh: "质量", avoid: { "en-us": ["quality level"], zh: "品质" } });
    expect(terms.slice(1).map(({ language, term: text }) => [language, text])).toEqual([
      ["en-US", "quality level"],
      ["zh", "品质"],
    ]);
  });

  test("what the entry says of all its terms, unless it says otherwise itself", () => {
    const entry: ConceptEntry = {
      zh: "质量",
      en: [
        "quality",
        { term: "grade", pos: "verb", severity: "off", confidence: 3, valid: { from: "2020" }, autofix: "off" },
      ],
      pos: "noun",
      severity: "info",
      confidence: 1,
      valid: { until: "2030" },
      autofix: "safe",
    };
    expect(term(entry, "quality")).toMatchObject({
      pos: "noun",
      severity: "info",
      confidence: 1,
      valid: { until: "2030" },
      autofix: "safe",
    });
    expect(term(entry, "grade")).toMatchObject({
      pos: "verb",
      severity: "off",
      confidence: 3,
      valid: { from: "2020" },
      autofix: "off",
    });
  });

  test("match rules of the entry as far as they concern it", () => {
    const entry: ConceptEntry = {
      zh: ["质量", "品质"],
      en: ["quality", { term: "grade", match: { case: "sensitive" } }],
      match: { case: "insensitive", notIn: ["质量管理"], near: ["产品", "product"], forms: ["qualities"] },
    };
    expect(term(entry, "质量").match).toEqual({ case: "insensitive", notIn: ["质量管理"], near: ["产品"] });
    expect(term(entry, "quality").match).toEqual({ case: "insensitive", near: ["product"], forms: ["qualities"] });
    expect(term(entry, "grade").match).toEqual({ case: "sensitive", near: ["product"] });
  });

  test("the basis of its deprecation", () => {
    const entry: ConceptEntry = {
      zh: "质量",
      en: "quality",
      avoid: ["mass", { term: "qualty", basis: "always-wrong" }],
    };
    expect([term(entry, "mass").basis, term(entry, "qualty").basis, term(entry, "quality").basis]).toEqual([
      "listed",
      "always-wrong",
      undefined,
    ]);
  });

  test("no key without a value", () => {
    expect(term({ zh: "质量" }, "质量")).toEqual({ term: "质量", language: "zh", status: "preferred", match: {} });
  });
});

describe("expandGlossary resolves a source", () => {
  const sources = { report: { title: "Report", publisher: "Xinhua", date: "2022-10", url: "https://example.org/r" } };
  const cited = (source: ConceptEntry["source"]) =>
    expand({ sources, entries: [{ zh: "质量", source } as ConceptEntry] })[0]?.terms[0]?.source;

  test.each([
    ["report", sources.report],
    [["report", "other"], sources.report],
    ["Government Work Report, 2018", { title: "Government Work Report, 2018" }],
    [
      { ref: "report", at: "p. 3" },
      { ...sources.report, at: "p. 3" },
    ],
    [
      { title: "Speech", url: "https://example.org/s" },
      { title: "Speech", url: "https://example.org/s" },
    ],
    [{ ref: "gone" }, { title: "gone" }],
    [{ ref: "toString" }, { title: "toString" }],
  ])("%j", (source, citation) => {
    expect(cited(source)).toEqual(citation);
  });

  test("through the table of the layer that named it", () => {
    const base = parseGlossary({
      id: "base",
      sources: { r: { title: "Base" } },
      entries: [{ id: "q", zh: { term: "质量", source: "r" }, en: { term: "quality", source: "r" } }],
    });
    const top = parseGlossary({
      id: "top",
      sources: { r: { title: "Top" } },
      entries: [
        {
          id: "q",
          en: [
            { term: "grade", source: "r" },
            { term: "class", source: "Base of " },
          ],
        },
      ],
    });
    const [concept] = expandGlossary(mergeGlossaries(base, top).glossary);
    expect(concept?.terms.map((one) => [one.term, one.source?.title])).toContainEqual(["质量", "Base"]);
    expect(concept?.terms.map((one) => [one.term, one.source?.title])).toContainEqual(["grade", "Top"]);
  });

  test("of a form that was displaced through the table of its own layer", () => {
    const base = parseGlossary({
      id: "base",
      sources: { r: { title: "Base" } },
      entries: [{ id: "q", zh: "质量", en: { term: "quality", source: "r" } }],
    });
    const top = parseGlossary({ id: "top", sources: { r: { title: "Top" } }, entries: [{ id: "q", en: "grade" }] });
    const [concept] = expandGlossary(mergeGlossaries(base, top).glossary);
    expect(concept?.terms.find((one) => one.term === "quality")).toMatchObject({
      status: "superseded",
      replacedBy: "top",
      source: { title: "Base" },
    });
  });
});

describe("expandGlossary and what vouches for a term", () => {
  const base = parseGlossary({
    sources: { r: { title: "Base" } },
    entries: [{ id: "q", zh: "质量", en: "quality", source: "r", confidence: 3 }],
  });
  const over = (entry: ConceptEntry) => {
    const [concept] = expandGlossary(mergeGlossaries(base, parseGlossary([{ id: "q", ...entry }])).glossary);
    return concept?.terms.map((one) => [one.term, one.source?.title, one.confidence]);
  };

  test("does not pass a source on to a rendering that came later", () => {
    expect(over({ en: "grade" })).toEqual([
      ["质量", "Base", 3],
      ["grade", undefined, undefined],
      ["quality", undefined, undefined],
    ]);
  });

  test("does not lend the preferred rendering's source to another form", () => {
    const [concept] = expandGlossary(
      parseGlossary({ entries: [{ zh: "质量", en: ["quality", "grade"], source: "a report", confidence: 3 }] }),
    );
    expect(concept?.terms.map(({ term, source, confidence }) => [term, source?.title, confidence])).toEqual([
      ["质量", "a report", 3],
      ["quality", "a report", 3],
      ["grade", undefined, undefined],
    ]);
  });

  test("takes the source that came with the rendering", () => {
    expect(over({ en: "grade", source: "our style guide", confidence: 1 })?.[1]).toEqual([
      "grade",
      "our style guide",
      1,
    ]);
  });

  test("takes a source that came later still", () => {
    expect(over({ source: "our style guide" })).toEqual([
      ["质量", "our style guide", 3],
      ["quality", "our style guide", 3],
    ]);
  });
});

describe("expandGlossary gives a concept", () => {
  test("what its entry says, with defaults for what it does not", () => {
    expect(only({ zh: "质量" })).toMatchObject({
      id: expect.any(String),
      subjects: [],
      contrasts: [],
      firstMention: {},
      translate: true,
      layer: "glossary",
    });
    const entry: ConceptEntry = {
      id: "casic",
      zh: "航天科工",
      subject: ["aerospace", "soe"],
      related: [
        "soe",
        { id: "casc", rel: "contrast" },
        { id: "industry/cssc", rel: "contrast" },
        { id: "soe", rel: "broader" },
      ],
      firstMention: { en: "{full} ({short})" },
      quotes: "none",
      translate: false,
      note: "see the yearbook",
      definition: { zh: "中央企业" },
      severity: "info",
    };
    expect(only(entry)).toMatchObject({
      id: "casic",
      subjects: ["aerospace", "soe"],
      contrasts: ["casc", "cssc"],
      firstMention: { en: "{full} ({short})" },
      quotes: "none",
      translate: false,
      note: "see the yearbook",
      definition: { zh: "中央企业" },
      severity: "info",
    });
  });

  test("for no disabled entry, and for no language that is never searched", () => {
    const concepts = expand([
      { id: "a", zh: "质量", terms: { fr: "qualité" } },
      { id: "b", disabled: true, zh: "品牌" },
    ]);
    expect(concepts.map(({ id, terms }) => [id, terms.map((one) => one.term)])).toEqual([["a", ["质量"]]]);
  });
});

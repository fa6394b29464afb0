import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readBitext } from "../../src/bitext/bitext.ts";
import type { Segment } from "../../src/bitext/segment.ts";
import { checkDocument, compile, discoverTerms, parseGlossary, proposeEntries } from "../../src/index.ts";
import { slice } from "../../src/text/span.ts";

/** 城市更新 is "urban renewal" six times and "city regeneration" four times; 老旧小区 is always the same. */
const path = "city.tsv";
const bytes = readFileSync(new URL(path, import.meta.url));
const city: readonly Segment[] = readBitext({ target: { path, bytes } }).segments;
const reversed = city.map(({ source = "", target = "" }): Segment => ({ source: target, target: source }));

describe("discoverTerms", () => {
  test("names a term without an entry that has two renderings, the majority first, with counts", () => {
    const [term, ...others] = discoverTerms(city);
    expect(others).toEqual([]);
    expect(term).toMatchObject({ source: "城市更新", segments: 10, unexplained: 0 });
    expect(term?.renderings.map(({ text, segments, elsewhere }) => [text, segments, elsewhere])).toEqual([
      ["urban renewal", 6, 0],
      ["city regeneration", 4, 0],
    ]);
  });

  test("knows every place on both sides", () => {
    const [term] = discoverTerms(city);
    for (const { text, places, segments } of term?.renderings ?? []) {
      expect(places).toHaveLength(segments);
      for (const { unit, source, target } of places) {
        expect(slice(city[unit]?.source ?? "", source)).toBe("城市更新");
        expect(slice(city[unit]?.target ?? "", target).toLowerCase()).toBe(text);
      }
    }
  });

  test("works from English to Chinese", () => {
    const mixed = city.map(
      ({ source = "", target = "" }): Segment => ({
        source: target.replace(/city regeneration/i, "urban renewal"),
        target: target.includes("egeneration") ? source.replace("城市更新", "市区重建") : source,
      }),
    );
    const [term] = discoverTerms(mixed, { from: "en" });
    expect(term?.source).toBe("urban renewal");
    expect(term?.renderings.map(({ text, segments }) => [text, segments])).toEqual([
      ["城市更新", 6],
      ["市区重建", 4],
    ]);
    // Two English terms with one Chinese rendering each are no finding.
    expect(discoverTerms(reversed, { from: "en" })).toEqual([]);
  });

  test("finds nothing where every term has one rendering", () => {
    const consistent = city.map((segment) => ({
      ...segment,
      target: segment.target?.replace(/city regeneration/i, "urban renewal") ?? "",
    }));
    expect(discoverTerms(consistent)).toEqual([]);
  });

  test.each([
    ["a plural and a capital", "Urban renewals"],
    ["another order of the words", "renewal of urban areas"],
    ["another part of speech", "urbanized renewal"],
    ["a short form", "renewal"],
  ])("takes %s for the same rendering", (_, variant) => {
    const varied = city.map((segment) => ({
      ...segment,
      target: segment.target?.replace(/city regeneration/i, variant) ?? "",
    }));
    expect(discoverTerms(varied)).toEqual([]);
  });

  test("takes an acronym for the same rendering", () => {
    const varied = city.map((segment) => ({
      ...segment,
      target: segment.target?.replace(/city regeneration/i, "UR") ?? "",
    }));
    expect(discoverTerms(varied)).toEqual([]);
  });

  test("leaves out what the glossary knows", () => {
    const termbase = compile(parseGlossary({ entries: { 城市更新: ["urban renewal", "city regeneration"] } }));
    expect(discoverTerms(city, { termbase })).toEqual([]);
  });

  test("finds a longer term around one that the glossary knows", () => {
    const termbase = compile(parseGlossary({ entries: { 更新: "renewal" } }));
    const longer = city.map((segment) => ({
      ...segment,
      target: segment.target?.replace(/city regeneration/i, "overhaul of towns") ?? "",
    }));
    expect(discoverTerms(longer, { termbase }).map(({ source }) => source)).toEqual(["城市更新"]);
  });

  test("sees no text in code, links and placeholders", () => {
    const inCode = city.map(
      ({ source = "", target = "" }): Segment => ({
        source,
        target: target.replace(/city regeneration/i, "`city regeneration`"),
      }),
    );
    expect(discoverTerms(inCode, { format: "markdown" })).toEqual([]);
    expect(discoverTerms(inCode)).toHaveLength(1);
  });

  test("gives the surest first, as many as are wanted, none below the confidence asked for", () => {
    const [term] = discoverTerms(city);
    expect(term?.confidence).toBeGreaterThan(0.6);
    expect(term?.confidence).toBeLessThan(1);
    expect(discoverTerms(city, { most: 0 })).toEqual([]);
    expect(discoverTerms(city, { confidence: 0.95 })).toEqual([]);
  });

  test("is as sure as the counts allow: a rendering that also stands elsewhere lowers it", () => {
    const stray = { source: "公园很美。", target: "The park is a place of city regeneration." };
    const others = Array.from({ length: 30 }, (_, index) => ({
      source: String.fromCharCode(0x4e00 + index),
      target: `word${index}`,
    }));
    const [sure] = discoverTerms([...city, ...others]);
    const [less] = discoverTerms([...city, ...others, stray]);
    expect(less?.renderings[1]?.elsewhere).toBe(1);
    expect(less?.confidence).toBeLessThan(sure?.confidence ?? 0);
  });

  test("finds traditional and simplified writings of a term as one", () => {
    const traditional = city.map((segment, unit) => ({
      ...segment,
      source:
        unit % 2 === 0
          ? (segment.source?.replace("城市更新", "城市更新").replace("专", "專") ?? "")
          : (segment.source ?? ""),
    }));
    expect(discoverTerms(traditional)).toHaveLength(1);
  });

  test("needs both sides, and takes any text", () => {
    expect(discoverTerms([])).toEqual([]);
    expect(discoverTerms(city.map(({ target = "" }) => ({ target })))).toEqual([]);
    const odd = ["", " ", "\ud800", "İ".repeat(50), "品".repeat(3000), "a ".repeat(3000), "、，。"];
    expect(() => discoverTerms(odd.flatMap((source) => odd.map((target) => ({ source, target }))))).not.toThrow();
  });

  test("refuses languages that are none", () => {
    expect(() => discoverTerms([], { from: "fr" as "en" })).toThrow(/option from: "fr" is not known/);
    expect(() => discoverTerms([], { from: "zh", to: "zh-TW" })).toThrow(/option to: "zh-TW"/);
  });
});

describe("proposeEntries", () => {
  const proposals = proposeEntries(discoverTerms(city));

  test("makes a glossary file that says how little is known", () => {
    expect(proposals).toEqual({
      entries: [
        {
          zh: ["城市更新"],
          en: ["urban renewal", "city regeneration"],
          confidence: 1,
          note: "Counted in a bitext: urban renewal 6, city regeneration 4, of 10 units with the term; seen in no other source.",
        },
      ],
    });
  });

  test("once accepted, the check is silent about the majority and names the others", () => {
    const termbase = compile(parseGlossary(JSON.stringify(proposals)));
    const findings = checkDocument(termbase, city);
    expect([...new Set(findings.map(({ code }) => code))]).toEqual(["inconsistent-term"]);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.text.toLowerCase()).toBe("city regeneration");
    expect(findings[0]?.related?.filter(({ text }) => /city regeneration/i.test(text))).toHaveLength(3);
    const settled = city.filter(({ target = "" }) => !/city regeneration/i.test(target));
    expect(checkDocument(termbase, settled)).toEqual([]);
  });

  test("with the other rendering moved to avoid, the check finds it as deprecated", () => {
    const [entry] = proposals.entries;
    const decided = { entries: [{ ...entry, en: ["urban renewal"], avoid: ["city regeneration"] }] };
    const findings = checkDocument(compile(parseGlossary(decided)), city);
    expect(findings.map(({ code }) => code)).toEqual(Array.from({ length: 4 }, () => "deprecated-term"));
  });

  test("speaks Chinese", () => {
    expect(proposeEntries(discoverTerms(city), "zh").entries[0]?.note).toMatch(/^据双语文本统计：urban renewal 6，?/);
  });
});

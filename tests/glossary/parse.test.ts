import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { GlossaryError } from "../../src/glossary/errors.ts";
import { parseGlossary } from "../../src/glossary/parse.ts";
import { hasShared, readShared } from "../support/shared-files.ts";

interface Invalid {
  readonly name: string;
  readonly text: string;
  readonly says: string;
}

const invalid = JSON.parse(
  readFileSync(new URL("../cases/invalid-glossaries.json", import.meta.url), "utf8"),
) as readonly Invalid[];

function refusal(input: unknown, path?: string): GlossaryError {
  try {
    parseGlossary(input, path === undefined ? {} : { path });
  } catch (error) {
    if (error instanceof GlossaryError) return error;
    throw error;
  }
  throw new Error("the glossary was accepted");
}

describe("parseGlossary refuses", () => {
  test.each(invalid.map(({ name, text, says }) => [name, text, says] as const))("%s", (_, text, says) => {
    expect(refusal(text, "g.json").message).toBe(says);
  });

  test("with code, path, line and column of every fault", () => {
    const { issues } = refusal('[{"zh": "质量", "colour": 1},\n {"zh": 7}]', "g.json");
    expect(
      issues.map(({ code, severity, file, path, line, column }) => ({ code, severity, file, path, line, column })),
    ).toEqual([
      { code: "schema", severity: "error", file: "g.json", path: "[0].colour", line: 1, column: 15 },
      { code: "schema", severity: "error", file: "g.json", path: "[1].zh", line: 2, column: 9 },
    ]);
  });

  test("a value as it refuses a text, without lines", () => {
    expect(refusal([{ zh: "质量", color: "red" }], "g.json").issues).toMatchObject([
      { path: "[0].color", file: "g.json" },
    ]);
    expect(refusal([{ zh: "质量", color: "red" }]).issues[0]).not.toHaveProperty("line");
  });

  test("what is no data", () => {
    const circular: Record<string, unknown> = { entries: {} };
    circular.x = circular;
    for (const input of [circular, undefined, null, 5, () => 1, Symbol("s"), 10n]) {
      expect(refusal(input).message).toContain("expected");
    }
  });

  test("deep nesting without running out of stack", () => {
    expect(refusal("[".repeat(200_000)).message).toContain("nested more than 64 levels deep");
    expect(refusal(`{"x":${"[".repeat(200_000)}`).issues[0]?.code).toBe("syntax");
  });

  test("a long list of faults with the first few and a count", () => {
    const entries = Array.from({ length: 40 }, () => ({ zh: 1 }));
    expect(refusal(entries).issues).toHaveLength(40);
    expect(refusal(entries).message.split("\n").at(-1)).toBe("and 35 more");
  });

  test("a term longer than 300 units, and not one of 300", () => {
    expect(parseGlossary({ zh: "质".repeat(300) }).entries).toHaveLength(1);
    expect(refusal({ zh: "质".repeat(301) }).message).toContain("a term of 301 characters; at most 300 are allowed");
  });

  test("or loads, but never fails otherwise", () => {
    const json = fc.json({ maxDepth: 4 });
    const near = fc.record(
      {
        zh: fc.anything({ maxDepth: 2 }),
        en: fc.anything({ maxDepth: 2 }),
        avoid: fc.anything({ maxDepth: 1 }),
        match: fc.anything({ maxDepth: 1 }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          json,
          fc.string(),
          near,
          near.map((entry) => [entry]),
        ),
        (input) => {
          try {
            parseGlossary(input);
          } catch (error) {
            expect(error).toBeInstanceOf(GlossaryError);
          }
        },
      ),
    );
  });
});

describe("parseGlossary reads", () => {
  test.each([
    ["a file with a map", { entries: { 双循环: "dual circulation" } }],
    ["a file with a list", { entries: [{ zh: "双循环", en: "dual circulation" }] }],
    ["a bare list", [{ zh: "双循环", en: "dual circulation" }]],
    ["one entry", { zh: "双循环", en: "dual circulation" }],
    ["text", '{"zh": "双循环", "en": "dual circulation"}'],
    ["text with a byte order mark", '\uFEFF{"zh": "双循环", "en": "dual circulation"}'],
  ])("%s", (_, input) => {
    expect(parseGlossary(input).entries).toEqual([{ id: "dual-circulation", zh: "双循环", en: "dual circulation" }]);
  });

  test("comments and trailing commas in .jsonc only", () => {
    const text = '{ "zh": "双循环", // ours\n "en": "dual circulation", }';
    expect(parseGlossary(text, { path: "g.jsonc" }).entries).toHaveLength(1);
    expect(() => parseGlossary(text, { path: "g.json" })).toThrow(GlossaryError);
  });

  test("zh-CN as zh, and a slot under terms as a slot", () => {
    const [entry] = parseGlossary({
      "zh-Hans": "质量",
      en: "quality",
      terms: { "en-gb": "quality", fr: "qualité" },
    }).entries;
    expect(entry).toEqual({ id: "quality", zh: "质量", en: "quality", "en-GB": "quality", terms: { fr: "qualité" } });
  });

  test("defaults into entries that do not say otherwise", () => {
    const { entries, contributions } = parseGlossary({
      defaults: { subject: "economy", confidence: 2 },
      entries: [
        { zh: "双循环", en: "dual circulation" },
        { zh: "质量", en: "quality", subject: "quality" },
      ],
    });
    expect(entries.map(({ subject, confidence }) => ({ subject, confidence }))).toEqual([
      { subject: "economy", confidence: 2 },
      { subject: "quality", confidence: 2 },
    ]);
    expect(contributions["dual-circulation"]?.[0]?.keys).toEqual(["zh", "en"]);
  });

  test("absent extends as absent, and [] as []", () => {
    expect(parseGlossary({ entries: { 质量: "quality" } })).not.toHaveProperty("extends");
    expect(parseGlossary({ extends: [], entries: { 质量: "quality" } }).extends).toEqual([]);
    expect(parseGlossary({ extends: "./base.json" }).extends).toEqual(["./base.json"]);
  });

  test("the settings of a project", () => {
    const project = {
      levels: { "term-case": "off" },
      style: "casic",
      asOf: "2022-10",
      disable: ["tag:draft"],
    } as const;
    expect(parseGlossary(project)).toMatchObject(project);
  });

  test("disabled entries as something to take out", () => {
    const { entries, disable } = parseGlossary({
      entries: [
        { id: "quality", disabled: true },
        { zh: "双循环", disabled: true },
      ],
    });
    expect(entries).toEqual([]);
    expect(disable).toEqual(["quality", "zh:双循环"]);
  });

  test("the name of the layer from the id, the option or the path", () => {
    const entries = { 质量: "quality" };
    expect(parseGlossary({ id: "story", entries }, { path: "a/b.json", name: "n" }).name).toBe("story");
    expect(parseGlossary({ entries }, { path: "a/b.json", name: "n" }).name).toBe("n");
    expect(parseGlossary({ entries }, { path: "a\\b.json" }).layers).toEqual([
      { name: "b.json", path: "a\\b.json", sources: {} },
    ]);
  });

  test("nothing of the caller's own: the value may change afterwards", () => {
    const input = { zh: "质量", en: ["quality"] };
    const glossary = parseGlossary(input);
    input.en.push("mass");
    expect(glossary.entries[0]?.en).toEqual(["quality"]);
  });

  test("into data that survives JSON and structuredClone", () => {
    const glossary = parseGlossary([{ zh: "质量", en: [{ term: "quality", valid: { from: "2020" } }] }]);
    expect(JSON.parse(JSON.stringify(glossary))).toEqual(glossary);
    expect(structuredClone(glossary)).toEqual(glossary);
  });
});

describe("parseGlossary gives ids", () => {
  test.each([
    [
      ["dual circulation", "the Belt & Road Initiative", "Xi’an", "5G", "naïve Bayes"],
      ["dual-circulation", "belt-and-road-initiative", "xian", "n-5g", "naive-bayes"],
    ],
    [
      ["quality", "quality", "Quality"],
      ["quality", "quality-2", "quality-3"],
    ],
  ])("%j: %j", (terms, ids) => {
    expect(parseGlossary(terms.map((en, index) => ({ zh: `术语${index}`, en }))).entries.map(({ id }) => id)).toEqual(
      ids,
    );
  });

  test("that never take a stated one", () => {
    expect(
      parseGlossary([
        { zh: "质量", en: "quality" },
        { id: "quality", zh: "品质" },
      ]).entries.map(({ id }) => id),
    ).toEqual(["quality-2", "quality"]);
  });

  test("from the Chinese where there is no English, the same every time", () => {
    const ids = () => parseGlossary([{ zh: "质量" }, { zh: "品牌" }]).entries.map(({ id }) => id);
    expect(ids()).toEqual(ids());
    expect(new Set(ids()).size).toBe(2);
  });

  test("that are ids, whatever the term", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", minLength: 1, maxLength: 200 }).filter((text) => /\S/.test(text)),
        (en) => {
          expect(parseGlossary({ zh: "质量", en }).entries[0]?.id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
        },
      ),
    );
  });
});

describe.skipIf(!hasShared("design/examples"))("parseGlossary and the design's examples", () => {
  test.each([
    ["1-shortest", 1],
    ["2-typical", 3],
    ["3-full", 5],
  ])("loads %s", (name, count) => {
    expect(parseGlossary(readShared(`design/examples/valid/${name}.json`)).entries).toHaveLength(count);
  });

  test.each([
    ["bad-date", "[0].en.valid.from", "is not a date"],
    ["bad-id", "entries[0].id", "is not an id"],
    ["empty-source", 'entries[""]', "is not a Chinese term"],
    ["empty-term", "[0].zh", "an empty term"],
    ["forbidden-status", "[0].en[1].status", 'list the term under "avoid"'],
    ["future-format", "yizhi", "format 2"],
    ["no-entries", undefined, '"entries" is missing'],
    ["unknown-code-in-tests", "[0].tests[0].expect[0]", 'did you mean "missing-term"?'],
    ["unknown-language-key", "[0].enn", 'did you mean "en"?'],
    ["unknown-match-option", "[0].zh.match.fuzzy", "unknown key"],
    ["unknown-property", "[0].color", "unknown key"],
    ["unknown-status", "[0].zh.status", "preferred, admitted, deprecated, superseded"],
  ])("refuses %s", (name, path, says) => {
    const { issues } = refusal(readShared(`design/examples/invalid/${name}.json`));
    expect(issues).toHaveLength(1);
    expect(issues[0]?.path).toBe(path);
    expect(issues[0]?.message).toContain(says);
  });
});

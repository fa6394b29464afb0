import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { parseGlossary } from "../../src/glossary/parse.ts";
import { glossarySchema, jsonSchema } from "../../src/glossary/schema.ts";
import { fits } from "../support/json-schema.ts";
import { hasShared, readShared } from "../support/shared-files.ts";

const schema = jsonSchema() as Readonly<Record<string, unknown>>;
const published = readFileSync(new URL("../../glossary/schema.json", import.meta.url), "utf8");

describe("jsonSchema", () => {
  test("is what glossary/schema.json says, byte for byte (else run: npm run glossary)", () => {
    expect(published).toBe(`${JSON.stringify(jsonSchema(), undefined, 2)}\n`);
  });

  test("has no key that goes unchecked", () => {
    const open = (node: unknown): readonly unknown[] => {
      if (typeof node !== "object" || node === null) return [];
      const closed = !("properties" in node) || "additionalProperties" in node;
      return [...(closed ? [] : [node]), ...Object.values(node).flatMap(open)];
    };
    expect(open(schema)).toEqual([]);
  });

  test("refers only to definitions that exist", () => {
    const references = [...published.matchAll(/"#\/definitions\/(\w+)"/g)].map(([, name]) => name);
    expect(references.length).toBeGreaterThan(50);
    for (const name of references) expect(schema.definitions).toHaveProperty(name!);
  });

  test.each([
    ["the shortest file", { entries: { 双循环: "dual circulation" } }],
    ["a bare list", [{ zh: "质量", en: ["quality", { term: "calibre", status: "admitted" }], avoid: ["mass"] }]],
    ["one entry", { zh: "质量", en: "quality" }],
    ["a project file", { extends: "yizhi/bundled", levels: { "term-case": "off" } }],
    ["a family", { zh: "第{n}届", en: "{n} session", family: { n: { from: 1, to: 20, en: "ordinal-word" } } }],
    ["every kind of source", [{ zh: "质量", source: ["a", { ref: "b", at: "p. 1" }] }]],
    ["regional slots", [{ "zh-TW": "品質", "en-GB": "quality" }]],
  ])("takes what the parser takes: %s", (_, value) => {
    expect(fits(value, schema, schema)).toBe(true);
    expect(() => parseGlossary(value)).not.toThrow();
  });

  test.each([
    ["an unknown key", [{ zh: "质量", color: "red" }]],
    ["an unknown slot", [{ zh: "质量", enn: "quality" }]],
    ["an unknown status", [{ zh: { term: "质量", status: "banned" } }]],
    ["a white term", { entries: { 质量: " " } }],
    ["a white key", { entries: { " ": "quality" } }],
    ["an empty slot", [{ zh: [] }]],
    ["no entries", {}],
    ["an empty list", []],
    ["a later format", { yizhi: 2, entries: { 质量: "quality" } }],
    ["a number", 5],
    ["a bad date", [{ zh: "质量", valid: { until: "2022-1" } }]],
    ["a long term", { entries: { 质量: "q".repeat(301) } }],
    ["a family far off", { zh: "第{n}届", family: { n: { from: 1, to: 10000 } } }],
  ])("refuses what the parser refuses: %s", (_, value) => {
    expect(fits(value, schema, schema)).toBe(false);
    expect(() => parseGlossary(value)).toThrow();
  });
});

describe.skipIf(!hasShared("design/examples"))("jsonSchema and the design's examples", () => {
  test.each(["1-shortest", "2-typical", "3-full"])("takes %s", (name) => {
    expect(fits(JSON.parse(readShared(`design/examples/valid/${name}.json`)), schema, schema)).toBe(true);
  });

  test.each([
    "bad-date",
    "bad-id",
    "empty-source",
    "empty-term",
    "forbidden-status",
    "future-format",
    "no-entries",
    "unknown-code-in-tests",
    "unknown-language-key",
    "unknown-match-option",
    "unknown-property",
    "unknown-status",
  ])("refuses %s", (name) => {
    expect(fits(JSON.parse(readShared(`design/examples/invalid/${name}.json`)), schema, schema)).toBe(false);
  });
});

describe("glossarySchema", () => {
  test("names the very value at fault, not the shorthand around it", () => {
    const { error } = glossarySchema.safeParse([{ zh: "质量", en: ["quality", { term: "mass", status: "banned" }] }]);
    expect(z.prettifyError(error!)).toContain("→ at [0].en[1].status");
    expect(error?.issues).toHaveLength(1);
  });
});

import { describe, expect, test } from "vitest";
import { check, checkDocument, checkTarget } from "../../src/formatted/check.ts";
import { findTerms } from "../../src/termbase/find-terms.ts";
import { termbaseOf } from "../support/termbase-of.ts";

/** Far more than a busy machine needs, far less than anything quadratic takes. */
const IN_TIME = 60_000;

const termbase = termbaseOf(
  { id: "brand", zh: "品牌", en: "brand", avoid: ["trademark label"] },
  { id: "powerhouse", zh: "质量强国", en: { term: "quality powerhouse", type: "phrase" } },
  { id: "dream", zh: "中国梦", en: "the Chinese Dream" },
  { id: "near", zh: { term: "质量", match: { near: ["千克"] } }, en: "mass" },
);

describe("very long texts", { timeout: IN_TIME }, () => {
  test("of a million characters that hold no term, or nothing else", () => {
    expect(findTerms(termbase, "品".repeat(1_000_000), "zh")).toEqual([]);
    expect(findTerms(termbase, "品牌".repeat(500_000), "zh")).toHaveLength(500_000);
    expect(findTerms(termbase, "质量".repeat(500_000), "zh")).toEqual([]);
  });

  test("of a million characters, and a glossary of terms that begin with one another", () => {
    const nested = termbaseOf(
      ...Array.from({ length: 20 }, (_, index) => ({ id: `c${index}`, zh: "品".repeat(index + 1) })),
    );
    expect(findTerms(nested, "品".repeat(1_000_000), "zh")).toHaveLength(50_000);
  });

  test.each([
    ["one word", "a".repeat(1_000_000)],
    ["one line", "the brand of the Chinese dream ".repeat(8_000)],
    ["near misses", "a qualty powerhouse, ".repeat(8_000)],
    ["deprecated terms", "a trademark label, ".repeat(8_000)],
    ["opening quotation marks", "“brand ".repeat(30_000)],
    ["brackets", "(".repeat(500_000)],
    ["capitals", "State-Owned The Brand ".repeat(8_000)],
    ["broken pairs", "\ud842".repeat(1_000_000)],
  ])("are checked in time: %s", (_what, target) => {
    expect(Array.isArray(checkTarget(termbase, target))).toBe(true);
    expect(Array.isArray(check(termbase, { source: "品牌、质量强国、中国梦", target }))).toBe(true);
  });

  test("are checked in time: a document of very many segments", () => {
    const segments = Array.from({ length: 20_000 }, (_, index) => ({
      source: "品牌与质量强国",
      target: index % 2 === 0 ? "brand, quality powerhouse" : "a trademark label",
    }));
    const found = checkDocument(termbase, segments);
    expect(found.filter(({ code }) => code === "deprecated-term")).toHaveLength(10_000);
  });
});

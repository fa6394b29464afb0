import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type LookupAnswer, type LookupResult, lookup } from "../../src/lookup/lookup.ts";
import { isDiscouraged } from "../../src/termbase/judge.ts";
import { anyText } from "../support/alphabets.ts";
import { readCases } from "../support/read-cases.ts";
import { termbaseOf } from "../support/termbase-of.ts";

const ARROW = " -> ";

const tell = ({ concept, how, term }: LookupResult): string =>
  `${concept.id} ${how}${isDiscouraged(term) ? ` ${term.status}` : ""}`;

function tellAnswer({ results, near }: LookupAnswer): string {
  if (results.length > 0) return results.map(tell).join(", ");
  return near.length > 0 ? `near: ${near.map(tell).join(", ")}` : "nothing";
}

const sections = readCases("lookup.txt").map((section) => ({
  ...section,
  queries: section.cases.flatMap(({ lines }) =>
    lines.map(({ key, value }) => {
      const [query = "", answer = ""] = `${key} ${value}`.split(ARROW);
      return { query, answer };
    }),
  ),
}));

describe.each(sections)("lookup in $title", ({ entries, queries }) => {
  const termbase = termbaseOf(...entries);

  test.each(queries)("$query", ({ query, answer }) => {
    expect(tellAnswer(lookup(termbase, query))).toBe(answer);
  });

  test("says that a query was met only after folding", () => {
    expect(lookup(termbase, "軍民融合").normalized).toBe(true);
    expect(lookup(termbase, "军民融合")).not.toHaveProperty("normalized");
  });

  test("passes over white space around the query, and gives it back as it was", () => {
    expect(lookup(termbase, "  国企\n")).toMatchObject({ query: "  国企\n", found: true });
  });

  test("has found a term or offers what is near, never both", () => {
    fc.assert(
      fc.property(anyText(), (query) => {
        const { found, results, near } = lookup(termbase, query);
        expect(found).toBe(results.length > 0);
        expect(results.length > 0 && near.length > 0).toBe(false);
      }),
    );
  });

  test("never offers what the glossary does not hold, nor what is not to be used", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("国", "高质量", "military-civil", "CC", "stat", "质"),
        fc.string({ unit: fc.constantFrom("企", "发", "a", "e", " "), maxLength: 4 }),
        (stem, rest) => {
          for (const { concept, term } of lookup(termbase, stem + rest).near) {
            expect(concept.terms).toContain(term);
            expect(isDiscouraged(term)).toBe(false);
          }
        },
      ),
    );
  });

  test("finds every term by itself", () => {
    for (const concept of termbase.concepts.values()) {
      for (const { term, language } of concept.terms) {
        const { results } = lookup(termbase, term, { language });
        expect(results.map((result) => result.concept.id)).toContain(concept.id);
      }
    }
  });

  test("keeps to the language and the number of suggestions that are asked for", () => {
    expect(lookup(termbase, "CASIC", { language: "en" }).found).toBe(false);
    expect(lookup(termbase, "CASIC", { language: "zh" }).found).toBe(true);
    expect(lookup(termbase, "央", { limit: 0 }).near).toEqual([]);
    expect(lookup(termbase, "国有", { limit: 1 }).near).toHaveLength(1);
  });
});

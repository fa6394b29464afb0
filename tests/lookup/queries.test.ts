import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { bundledGlossary } from "../../src/bundled.ts";
import { lookup } from "../../src/lookup/lookup.ts";
import { compile } from "../../src/termbase/compile.ts";

const ARROW = " -> ";
const termbase = compile(bundledGlossary());

const rows = readFileSync(new URL("../cases/queries.txt", import.meta.url), "utf8")
  .split("== terms ==")[1]!
  .split("\n")
  .filter((line) => line.includes(ARROW))
  .map((line) => line.split(ARROW) as [string, string]);

function firstAnswer(query: string): string {
  const { results, near } = lookup(termbase, query);
  const first = results[0] ?? near[0];
  const chinese = first?.concept.terms.find(({ language, status }) => language === "zh" && status === "preferred");
  return chinese?.term ?? "nothing";
}

describe("the bundled glossary answers", () => {
  test("sixty queries and more", () => {
    expect(rows.length).toBeGreaterThanOrEqual(60);
  });

  test.each(rows.filter(([, answer]) => answer !== "nothing"))("%s first with %s", (query, answer) => {
    expect(firstAnswer(query)).toBe(answer);
  });

  test.each(rows.filter(([, answer]) => answer === "nothing"))("%s with nothing it claims to have found", (query) => {
    const { found, results } = lookup(termbase, query);
    expect({ found, results }).toEqual({ found: false, results: [] });
  });
});

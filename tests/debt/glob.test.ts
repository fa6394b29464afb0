import { describe, expect, test } from "vitest";
import { pathTest } from "../../src/debt/glob.ts";

const patterns: readonly (readonly [pattern: string, matches: readonly string[], others: readonly string[]])[] = [
  ["docs/a.md", ["docs/a.md"], ["docs/a.mdx", "x/docs/a.md", "docs/axmd"]],
  ["./docs/a.md", ["docs/a.md"], []],
  ["docs\\a.md", ["docs/a.md"], []],
  ["docs/*.md", ["docs/a.md", "docs/.md"], ["docs/b/a.md", "docs/a.txt"]],
  ["docs/**", ["docs/a.md", "docs/b/c.md"], ["docs", "docsx/a.md"]],
  ["docs/", ["docs/a.md", "docs/b/c.md"], ["docs.md"]],
  ["**/a.md", ["a.md", "docs/a.md", "docs/b/a.md"], ["docs/ba.md"]],
  ["docs/**/a.md", ["docs/a.md", "docs/b/c/a.md"], ["a.md"]],
  ["**", ["a.md", "docs/a.md"], []],
  ["a?.md", ["ab.md", "a中.md"], ["a.md", "a/.md"]],
  ["{a,b/c}.{md,txt}", ["a.md", "b/c.txt"], ["b.md", "a,b/c.md"]],
  ["a{1.md", ["a{1.md"], []],
  ["a+(b)[c].md", ["a+(b)[c].md"], ["aab.md"]],
  ["术语/*.md", ["术语/一.md"], ["术语/一/二.md"]],
  ["***", ["a/b.md"], []],
];

describe("pathTest", () => {
  test.each(patterns)("%s", (pattern, matches, others) => {
    expect(matches.filter((path) => !pathTest(pattern)(path))).toEqual([]);
    expect(others.filter((path) => pathTest(pattern)(path))).toEqual([]);
  });

  test("does not grow without bounds", () => {
    expect(pathTest("{a,b}".repeat(40))("ab".repeat(20))).toBe(false);
  });
});

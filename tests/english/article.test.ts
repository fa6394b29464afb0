import { describe, expect, test } from "vitest";
import { articleOf, indefiniteArticle, withoutArticle } from "../../src/english/article.ts";
import { caseLines } from "../support/case-lines.ts";

describe("indefiniteArticle", () => {
  test.each(caseLines("articles.txt"))("%s", (line) => {
    const [article = "", ...rest] = line.split(" ");
    expect(indefiniteArticle(rest.join(" "))).toBe(article.toLowerCase());
  });

  test("is a where nothing can be read", () => {
    expect(indefiniteArticle("")).toBe("a");
    expect(indefiniteArticle("…")).toBe("a");
    expect(indefiniteArticle("双循环")).toBe("a");
  });
});

describe("articleOf and withoutArticle", () => {
  test.each([
    ["the Belt and Road Initiative", "the", "Belt and Road Initiative"],
    ["The Chinese Dream", "the", "Chinese Dream"],
    ["a space power", "a", "space power"],
    ["an SOE", "an", "SOE"],
    ["theory of three represents", undefined, "theory of three represents"],
    ["an", undefined, "an"],
    ["A-share", undefined, "A-share"],
  ])("%s", (term, article, bare) => {
    expect(articleOf(term)).toBe(article);
    expect(withoutArticle(term)).toBe(bare);
  });
});

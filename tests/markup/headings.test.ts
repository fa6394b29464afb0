import { describe, expect, test } from "vitest";
import { headings } from "../../src/markup/headings.ts";
import { markdownBlocks } from "../../src/markup/markdown.ts";
import { slice } from "../../src/text/span.ts";

describe("headings", () => {
  test("finds those of Markdown without their marks", () => {
    const text = "---\na: b\n---\n# One ##\n\nTwo\nlines\n---\n\n> ### Three\n\ntext";
    expect(headings(text, "markdown").map((span) => slice(text, span))).toEqual(["One", "Two\nlines", "Three"]);
  });

  test("finds those of HTML", () => {
    const text = "<h1 class='a'>One <b>two</b></h1><p>three</p><H2>four</H2>";
    expect(headings(text, "html").map((span) => slice(text, span))).toEqual(["One <b>two</b>", "four"]);
  });

  test("finds none where a format has none", () => {
    expect(headings("# One", "text")).toEqual([]);
  });
});

describe("markdownBlocks", () => {
  const kinds = (text: string): readonly string[] =>
    markdownBlocks(text).map(({ kind, span }) => `${kind}: ${slice(text, span)}`);

  test("gives what stands in a page, in text order", () => {
    const page =
      "# 质量\n\n甲\n乙\n\n1. 丙\n\n   丁\n2. [x] 戊\n\n> 己\n\n| a | b |\n|---|---|\n| c |   |\n\n```\nd\n```\n\n<!-- e -->\n\n[f]: g\n\n---\n";
    expect(kinds(page)).toEqual([
      "heading: 质量",
      "paragraph: 甲\n乙",
      "item: 丙",
      "paragraph: 丁",
      "item: 戊",
      "quote: 己",
      "table-cell: a",
      "table-cell: b",
      "table-cell: c",
      "code: ```\nd\n```",
      "comment: <!-- e -->",
      "reference: [f]: g",
      "rule: ---",
    ]);
  });

  test("tells blocks of HTML with text from those without", () => {
    expect(kinds("<img src='质量.png'>\n\n<p>质量</p>")).toEqual(["markup: <img src='质量.png'>", "html: <p>质量</p>"]);
  });

  test("knows every line end", () => {
    const lines = ["# a", "", "b", "", "- c", "- d"];
    for (const end of ["\n", "\r\n", "\r"]) {
      expect(kinds(lines.join(end))).toEqual(["heading: a", "paragraph: b", "item: c", "item: d"]);
    }
  });
});

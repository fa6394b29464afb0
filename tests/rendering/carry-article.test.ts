import { describe, expect, test } from "vitest";
import { carryArticle } from "../../src/rendering/carry-article.ts";
import { withoutBrackets } from "../support/brackets.ts";

/** The text with the bracketed stretch replaced, the article carried. */
function carried(marked: string, replacement: string): string {
  const { text, spans } = withoutBrackets(marked);
  const edit = carryArticle(text, spans[0]!, replacement);
  return text.slice(0, edit.span.start) + edit.replacement + text.slice(edit.span.end);
}

describe("carryArticle", () => {
  test.each([
    ["is an ⟦OBOR⟧ project", "BRI", "is a BRI project"],
    ["is a ⟦usage⟧ of", "application", "is an application of"],
    ["An ⟦OBOR⟧ project", "BRI", "A BRI project"],
    ["A ⟦usage⟧", "application", "An application"],
    ["AN ⟦OBOR⟧ PROJECT", "BRI", "A BRI PROJECT"],
    ["THIS IS A ⟦USAGE⟧ OF IT", "APPLICATION", "THIS IS AN APPLICATION OF IT"],
    ["is an “⟦OBOR⟧” project", "BRI", "is a “BRI” project"],
    ["is an **⟦OBOR⟧** project", "BRI", "is a **BRI** project"],
    ["is an\n⟦OBOR⟧ project", "BRI", "is a\nBRI project"],
    ["(an ⟦OBOR⟧ project)", "BRI", "(a BRI project)"],
  ])("%s with %s → %s", (marked, replacement, expected) => {
    expect(carried(marked, replacement)).toBe(expected);
  });

  test.each([
    ["the article already fits", "an ⟦OBOR⟧ project", "SOE", "an SOE project"],
    ["the article is the", "the ⟦OBOR⟧ project", "BRI", "the BRI project"],
    ["there is none", "of ⟦OBOR⟧", "BRI", "of BRI"],
    ["a word only ends like one", "Japan ⟦OBOR⟧", "BRI", "Japan BRI"],
    ["a blank line parts them", "an\n\n⟦OBOR⟧", "BRI", "an\n\nBRI"],
    ["A is a name", "under Plan A ⟦usage⟧ rose", "application", "under Plan A application rose"],
  ])("leaves the text alone when %s", (_why, marked, replacement, expected) => {
    expect(carried(marked, replacement)).toBe(expected);
  });
});

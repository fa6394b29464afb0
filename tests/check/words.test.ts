import { describe, expect, test } from "vitest";
import { isTitleCased, neighbours } from "../../src/check/capitals.ts";
import { quotations } from "../../src/check/quoted.ts";
import { trunk } from "../../src/check/words.ts";
import { withBrackets, withoutBrackets } from "../support/brackets.ts";

describe("trunk", () => {
  test.each([
    ["building", "builds"],
    ["modernization", "modernisation"],
    ["economic", "economy"],
    ["reform", "reformed"],
    ["brand", "brand's"],
    ["policy", "policies"],
    ["regulators", "regulations"],
    ["regulatory", "regulate"],
    ["states", "state"],
  ])("of %s is that of %s", (one, other) => {
    expect(trunk(one)).toBe(trunk(other));
  });

  test.each([
    ["quality", "quantity"],
    ["manager", "market"],
    ["craftsmanship", "craftmanship"],
    ["is", "its"],
    ["theory", "the"],
  ])("of %s is not that of %s", (one, other) => {
    expect(trunk(one)).not.toBe(trunk(other));
  });
});

describe("quotations", () => {
  test.each([
    ["He said, “⟦brand construction.⟧”"],
    ['"⟦one⟧" and "⟦two⟧"'],
    ["「⟦品牌⟧」与『⟦质量⟧』"],
    ["a mark without its partner “ quotes nothing"],
    ['an inch is 1" long'],
    ["“⟦a⟧”\n\nclosed” “⟦b⟧”"],
    ["people’s ‘single’ marks"],
    ["“open\n\nclosed in the next paragraph”"],
    ["title marks 《纲要》 quote nothing"],
  ])("are %s", (marked) => {
    const { text, spans } = withoutBrackets(marked);
    expect(withBrackets(text, quotations(text))).toBe(withBrackets(text, spans));
  });
});

describe("isTitleCased", () => {
  test.each([
    ["# Reform of ⟦State-Owned Enterprises⟧ in China", true],
    ["⟦State-Owned Enterprises⟧", true],
    ["Running text.\nTable 1: Growth of ⟦State-Owned Enterprises⟧\nRunning text.", true],
    ["It supports other ⟦State-Owned Enterprises⟧ in need.", false],
    [`${"Very Long Line ".repeat(60)}⟦State-Owned Enterprises⟧`, false],
  ])("%s", (marked, titled) => {
    const { text, spans } = withoutBrackets(marked);
    expect(isTitleCased(text, spans[0]!)).toBe(titled);
  });
});

describe("neighbours", () => {
  test.each([
    ["the Commission for ⟦State-Owned Enterprises⟧ Reform", ["Reform"]],
    ["New ⟦Brand⟧ said", ["said"]],
    ["the New ⟦Brand⟧ said", ["New", "said"]],
    ["New\n⟦Brand⟧.", []],
    ["⟦Brand⟧", []],
  ])("of %s", (marked, words) => {
    const { text, spans } = withoutBrackets(marked);
    expect(neighbours(text, spans[0]!)).toEqual(words);
  });
});

import { describe, expect, test } from "vitest";
import { englishForms, withoutArticle } from "../../src/english/forms.ts";
import { renderLike } from "../../src/rendering/render-like.ts";
import { caseLines, halves } from "../support/case-lines.ts";
import { term } from "../support/concepts.ts";

interface Case {
  readonly listed: string;
  readonly pos: "noun" | "verb";
  readonly wanted: string;
  readonly place: string;
  readonly expected: string;
}

function readCases(): readonly Case[] {
  const cases: Case[] = [];
  let pair = { listed: "", pos: "noun" as "noun" | "verb", wanted: "" };
  for (const line of caseLines("replacements.txt")) {
    if (line.includes(" => ")) {
      const [listed, wanted] = halves(line, " => ");
      pair = { listed: listed.replace(" (verb)", ""), pos: listed.endsWith("(verb)") ? "verb" : "noun", wanted };
    } else {
      const [place, expected] = halves(line, " -> ");
      cases.push({ ...pair, place, expected });
    }
  }
  return cases;
}

const bare = (text: string): string => withoutArticle(text).toLowerCase();

describe("renderLike", () => {
  test.each(readCases())("$listed => $wanted: $place -> $expected", ({ listed, pos, wanted, place, expected }) => {
    const text = place.replace("^", "");
    const form = englishForms(listed, { pos }).find((candidate) => bare(candidate.text) === bare(text));
    if (form === undefined) throw new Error(`"${text}" is no form of "${listed}"`);
    const met = { text, inflection: form.inflection, atSentenceStart: place.startsWith("^"), base: form.text };
    expect(renderLike(term(wanted, { pos }), met)).toBe(expected);
    expect(renderLike(term(wanted, { pos }), { ...met, base: listed })).toBe(expected);
  });

  test("writes a Chinese term as listed", () => {
    const wanted = term("双循环", { language: "zh" });
    expect(renderLike(wanted, { text: "DUAL CIRCULATIONS", inflection: "plural", atSentenceStart: true })).toBe(
      "双循环",
    );
  });

  test("without a listed form takes a short word in capitals for an acronym", () => {
    const wanted = term("preferred form");
    expect(renderLike(wanted, { text: "OBOR", atSentenceStart: false })).toBe("preferred form");
    expect(renderLike(wanted, { text: "OLD FORM", atSentenceStart: false })).toBe("PREFERRED FORM");
  });
});

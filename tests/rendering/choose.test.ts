import { describe, expect, test } from "vitest";
import type { ConceptTerm } from "../../src/glossary/model.ts";
import { chooseReplacement } from "../../src/rendering/choose.ts";
import { concept, term } from "../support/concepts.ts";

const acronym = (text: string, status: ConceptTerm["status"]): ConceptTerm => term(text, { status, type: "acronym" });
const english = { language: "en" } as const;

/** The choice as "safe: CPC", or undefined. */
function chosen(accepted: readonly ConceptTerm[], met: ConceptTerm): string | undefined {
  const choice = chooseReplacement(concept([...accepted, met]), met, english);
  return choice === undefined ? undefined : `${choice.applicability}: ${choice.term.term}`;
}

describe("chooseReplacement", () => {
  const party = [term("Communist Party of China"), acronym("CPC", "admitted")];

  test("takes an acronym for an acronym, a full form for a full form", () => {
    expect(chosen(party, acronym("CCP", "deprecated"))).toBe("safe: CPC");
    expect(chosen(party, term("Chinese Communist Party", { status: "deprecated" }))).toBe(
      "safe: Communist Party of China",
    );
  });

  test("tells an acronym that nobody typed by its capitals", () => {
    expect(chosen(party, term("CCP", { status: "deprecated" }))).toBe("safe: CPC");
  });

  test("only suggests where there is a choice", () => {
    const belt = [
      term("Belt and Road"),
      term("Belt and Road Initiative", { status: "admitted" }),
      acronym("BRI", "admitted"),
    ];
    expect(chosen(belt, term("One Belt, One Road", { status: "deprecated" }))).toBe("suggestion: Belt and Road");
    expect(chosen(belt, acronym("OBOR", "deprecated"))).toBe("safe: BRI");
  });

  test("sees no choice between forms that only inflect or spell differently", () => {
    const brand = [
      term("homegrown organization"),
      term("homegrown organizations", { status: "admitted" }),
      term("the homegrown organisation", { status: "admitted" }),
      term("Homegrown Organization", { status: "admitted", language: "en-GB" }),
      term("home-made organization", { status: "admitted", type: "variant" }),
    ];
    expect(chosen(brand, term("independent organization", { status: "deprecated" }))).toBe(
      "safe: homegrown organization",
    );
  });

  test("only suggests a form of the other kind", () => {
    expect(chosen([term("Belt and Road")], acronym("OBOR", "deprecated"))).toBe("suggestion: Belt and Road");
  });

  test("heeds what the editor says of fixes", () => {
    const bad = term("Chinese Communist Party", { status: "deprecated" });
    expect(chosen(party, { ...bad, autofix: "suggestion" })).toBe("suggestion: Communist Party of China");
    expect(chosen(party, { ...bad, autofix: "off" })).toBeUndefined();
  });

  test("has nothing to offer when nothing is accepted", () => {
    expect(chosen([], term("bad", { status: "deprecated" }))).toBeUndefined();
  });
});

import { describe, expect, test } from "vitest";
import { acceptedForms } from "../../src/rendering/accepted.ts";
import { concept, term } from "../support/concepts.ts";

const texts = (forms: readonly { readonly term: string }[]): readonly string[] => forms.map((form) => form.term);

describe("acceptedForms", () => {
  const soe = concept([
    term("state firm", { status: "deprecated" }),
    term("SOE", { status: "admitted", type: "acronym" }),
    term("state-owned company", { status: "admitted" }),
    term("state-owned enterprise"),
    term("国有企业", { language: "zh" }),
  ]);

  test("gives the preferred form, admitted ones, then short ones, and no discouraged ones", () => {
    expect(texts(acceptedForms(soe, { language: "en" }))).toEqual([
      "state-owned enterprise",
      "state-owned company",
      "SOE",
    ]);
    expect(texts(acceptedForms(soe, { language: "zh" }))).toEqual(["国有企业"]);
  });

  const community = concept([
    term("human community with a shared future", { valid: { from: "2022-10" } }),
    term("community with a shared future for mankind", { status: "superseded", valid: { until: "2022-10" } }),
  ]);

  test.each([
    ["2020-05-10", ["community with a shared future for mankind"]],
    ["2022", ["human community with a shared future", "community with a shared future for mankind"]],
    ["2022-10", ["human community with a shared future"]],
    ["2024", ["human community with a shared future"]],
    [undefined, ["human community with a shared future"]],
  ])("at the date %s gives what was in force", (asOf, expected) => {
    expect(texts(acceptedForms(community, asOf === undefined ? { language: "en" } : { language: "en", asOf }))).toEqual(
      expected,
    );
  });

  test("leaves the date out of account when nothing was in force", () => {
    const young = concept([term("new quality productive forces", { valid: { from: "2023-09" } })]);
    expect(texts(acceptedForms(young, { language: "en", asOf: "2010" }))).toEqual(["new quality productive forces"]);
  });

  test("gives no form that an upper layer displaced", () => {
    const layered = concept([
      term("new"),
      term("old", { status: "superseded", replacedBy: "yizhi.json", valid: { until: "2030" } }),
    ]);
    expect(texts(acceptedForms(layered, { language: "en", asOf: "2020" }))).toEqual(["new"]);
  });

  const housed = concept([
    term("common form"),
    term("house form", { status: "admitted", style: "casic" }),
    term("other form", { status: "admitted", style: "xinhua" }),
  ]);

  test("puts the form of the chosen house first and leaves other houses out", () => {
    expect(texts(acceptedForms(housed, { language: "en", style: "casic" }))).toEqual(["house form", "common form"]);
    expect(texts(acceptedForms(housed, { language: "en" }))).toEqual(["common form", "house form", "other form"]);
  });

  const regional = concept([
    term("Chinese modernization"),
    term("Chinese modernisation", { language: "en-GB" }),
    term("质量", { language: "zh" }),
    term("品質", { language: "zh-TW" }),
  ]);

  test.each([
    ["en", ["Chinese modernization"]],
    ["en-GB", ["Chinese modernisation", "Chinese modernization"]],
    ["en-US", ["Chinese modernization"]],
    ["zh", ["质量"]],
    ["zh-CN", ["质量"]],
    ["zh-TW", ["品質"]],
    ["zh-HK", ["质量"]],
  ] as const)("in %s takes the slot that serves it best", (language, expected) => {
    expect(texts(acceptedForms(regional, { language }))).toEqual(expected);
  });
});

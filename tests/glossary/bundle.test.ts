import { describe, expect, test } from "vitest";
import { assembleGlossary } from "../../src/glossary/bundle.ts";
import { GlossaryError } from "../../src/glossary/errors.ts";
import { expandGlossary } from "../../src/glossary/expand.ts";
import { mergeGlossaries } from "../../src/glossary/merge.ts";
import type { GlossaryFile } from "../../src/glossary/model.ts";
import { parseGlossary } from "../../src/glossary/parse.ts";

const aerospace: GlossaryFile = {
  id: "aerospace",
  extends: [],
  defaults: { subject: "aerospace", source: "yearbook" },
  sources: { report: { title: "Report 2019" }, yearbook: { title: "Yearbook" } },
  entries: [
    {
      id: "casic",
      zh: "航天科工",
      en: [{ term: "CASIC", source: { ref: "report", at: "p. 1" } }],
      examples: [{ zh: "航天科工", source: "report" }],
    },
  ],
};
const quality: GlossaryFile = {
  id: "quality",
  sources: { report: { title: "Report 2022" }, yearbook: { title: "Yearbook" } },
  entries: [
    {
      id: "quality",
      zh: "质量",
      en: "quality",
      source: ["report", "yearbook"],
      avoid: [{ term: "mass", source: "report", context: [{ text: "of mass", source: "report" }] }],
    },
    { zh: "品牌", en: "brand" },
  ],
};

describe("assembleGlossary", () => {
  const bundled = assembleGlossary([aerospace, quality], "bundled");

  test("makes one layer of several files", () => {
    expect(bundled.layers).toHaveLength(1);
    expect(bundled.layers[0]).toMatchObject({ name: "bundled", packs: ["aerospace", "quality"] });
    expect(bundled.entries.map(({ id, subject }) => [id, subject])).toEqual([
      ["casic", "aerospace"],
      ["quality", undefined],
      ["brand", undefined],
    ]);
    expect(bundled).not.toHaveProperty("extends");
  });

  test("keeps the sources of each file apart, and shares those that are the same", () => {
    const titles = expandGlossary(bundled).map(({ terms }) => terms.map((term) => [term.term, term.source?.title]));
    expect(titles).toEqual([
      [
        ["航天科工", "Yearbook"],
        ["CASIC", "Report 2019"],
      ],
      [
        ["质量", "Report 2022"],
        ["quality", "Report 2022"],
        ["mass", "Report 2022"],
      ],
      [
        ["品牌", undefined],
        ["brand", undefined],
      ],
    ]);
    expect(Object.keys(bundled.layers[0]?.sources ?? {})).toEqual(["report", "yearbook", "quality/report"]);
  });

  test.each(["aerospace/casic", "yizhi/aerospace/casic", "bundled/casic"])("lets an upper layer disable %s", (item) => {
    const { glossary, issues } = mergeGlossaries(bundled, parseGlossary({ disable: [item] }));
    expect(issues).toEqual([]);
    expect(glossary.entries.map(({ id }) => id)).toEqual(["quality", "brand"]);
  });

  test("refuses an id that two files have", () => {
    const twice = () =>
      assembleGlossary([quality, { id: "more", entries: [{ id: "quality", zh: "品质" }] }], "bundled");
    expect(twice).toThrow(GlossaryError);
    expect(twice).toThrow('more: the id "quality" is that of an entry in another file already');
  });

  test("refuses to be empty", () => {
    expect(() => assembleGlossary([], "bundled")).toThrow('no entries in "bundled"');
  });

  test("is what the parser makes of a single file", () => {
    const { entries, contributions } = parseGlossary(aerospace);
    expect(assembleGlossary([aerospace], "bundled")).toMatchObject({ entries, contributions });
  });
});

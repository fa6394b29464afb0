import { describe, expect, test } from "vitest";
import { expandGlossary } from "../../src/glossary/expand.ts";
import { mergeGlossaries } from "../../src/glossary/merge.ts";
import type { Glossary, GlossaryIssue } from "../../src/glossary/model.ts";
import { parseGlossary } from "../../src/glossary/parse.ts";
import { layers, termsOf } from "../support/layers.ts";
import { hasShared, readShared, readSharedLines } from "../support/shared-files.ts";

const merged = (...files: readonly unknown[]): Glossary => mergeGlossaries(...layers(...files)).glossary;
const issuesOf = (...files: readonly unknown[]): readonly GlossaryIssue[] =>
  mergeGlossaries(...layers(...files)).issues;

const party = {
  id: "party",
  entries: [
    {
      id: "dc",
      zh: "双循环",
      en: ["dual circulation", "double-cycle pattern"],
      avoid: ["double circulation"],
      subject: "economy",
    },
    { id: "qp", zh: "质量强国", en: "quality powerhouse", tags: ["draft"] },
  ],
};

describe("mergeGlossaries lays an entry over one below", () => {
  test("by id: named slots are replaced, the rest is kept", () => {
    expect(merged(party, [{ id: "dc", en: "twin circulation" }]).entries[0]).toEqual({
      ...party.entries[0],
      en: "twin circulation",
    });
  });

  test("by its Chinese when it has no id, and takes over the id", () => {
    const { entries, contributions } = merged(party, { entries: { "“雙循環”": "twin circulation" } });
    expect(entries.map(({ id, en }) => [id, en])).toEqual([
      ["dc", "twin circulation"],
      ["qp", "quality powerhouse"],
    ]);
    expect(contributions.dc?.map(({ layer, action }) => [layer, action])).toEqual([
      [0, "adds"],
      [1, "merges"],
    ]);
  });

  test("wholly, when it says replace", () => {
    const glossary = merged(party, [{ id: "dc", layer: "replace", zh: "双循环", en: "double-loop economy" }]);
    expect(termsOf(glossary, "dc")).toEqual(["zh preferred 双循环", "en preferred double-loop economy"]);
    expect(glossary.entries[0]).not.toHaveProperty("subject");
    expect(glossary.contributions.dc?.at(-1)?.action).toBe("replaces");
  });

  test("with avoid accumulated, in either form", () => {
    expect(merged(party, [{ id: "dc", avoid: ["two circulations"] }]).entries[0]?.avoid).toEqual([
      "double circulation",
      "two circulations",
    ]);
    expect(
      merged(party, [{ id: "dc", avoid: { en: "two circulations", zh: ["两个循环"] } }]).entries[0]?.avoid,
    ).toEqual({
      en: ["double circulation", "two circulations"],
      zh: ["两个循环"],
    });
  });

  test("with defaults only where nobody has spoken", () => {
    const file = { defaults: { subject: "ours", confidence: 2 }, entries: [{ id: "dc", en: "twin circulation" }] };
    expect(merged(party, file).entries[0]).toMatchObject({ subject: "economy", confidence: 2 });
  });

  test("but keeps homographs of one file apart", () => {
    const homographs = [
      { zh: "质量", en: "quality" },
      { zh: "质量", en: "mass" },
    ];
    expect(merged(party, homographs).entries.map(({ id }) => id)).toEqual(["dc", "qp", "quality", "mass"]);
    expect(merged([{ zh: "质量", en: "grade" }], homographs).entries.map(({ id, en }) => [id, en])).toEqual([
      ["grade", "quality"],
      ["mass", "mass"],
    ]);
  });

  test("and says so when several below have its Chinese", () => {
    const [issue] = issuesOf(
      [
        { zh: "质量", en: "quality" },
        { zh: "质量", en: "mass" },
      ],
      [{ zh: "质量", en: "grade" }],
    );
    expect(issue).toMatchObject({ code: "homograph-or-conflict", severity: "warning", file: "two.json" });
    expect(issue?.message).toContain("(quality, mass)");
  });
});

describe("mergeGlossaries adds an entry", () => {
  test("that is new below", () => {
    expect(merged(party, [{ zh: "品牌", en: "brand" }]).entries.map(({ id }) => id)).toEqual(["dc", "qp", "brand"]);
  });

  test("under another id where its derived one is taken", () => {
    const { entries } = merged([{ id: "brand", zh: "牌子", en: "make" }], [{ zh: "品牌", en: "brand" }]);
    expect(entries).toHaveLength(2);
    expect(entries[1]?.id).toMatch(/^brand-[a-z0-9]+$/);
  });

  test("of English alone when it claims no id", () => {
    expect(issuesOf(party, [{ en: "Communist Party of China", avoid: ["Chinese Communist Party"] }])).toEqual([]);
  });
});

describe("mergeGlossaries and forms of a replaced slot", () => {
  const english = (...files: readonly unknown[]) =>
    termsOf(merged(...files), "dc").filter((term) => term.startsWith("en"));

  test("counts those that are not repeated as superseded", () => {
    expect(english(party, [{ id: "dc", en: ["twin circulation", "Dual Circulation"] }])).toEqual([
      "en preferred twin circulation",
      "en admitted Dual Circulation",
      "en deprecated double circulation",
      "en superseded double-cycle pattern",
    ]);
  });

  test("names the layer that did it", () => {
    const concept = expandGlossary(merged(party, [{ id: "dc", en: "twin circulation" }])).find(({ id }) => id === "dc");
    expect(
      concept?.terms.filter((term) => term.replacedBy !== undefined).map((term) => [term.term, term.replacedBy]),
    ).toEqual([
      ["dual circulation", "two.json"],
      ["double-cycle pattern", "two.json"],
    ]);
    expect(concept?.layer).toBe("two.json");
  });

  test("leaves a form alone that a third layer takes up again", () => {
    expect(english(party, [{ id: "dc", en: "x" }], [{ id: "dc", en: "dual circulation" }])).toEqual([
      "en preferred dual circulation",
      "en deprecated double circulation",
      "en superseded double-cycle pattern",
      "en superseded x",
    ]);
  });

  test("leaves a form deprecated that was so", () => {
    const base = [{ id: "dc", zh: "双循环", en: ["dual circulation", { term: "two cycles", status: "deprecated" }] }];
    expect(english(base, [{ id: "dc", en: "dual circulation" }])).toEqual([
      "en preferred dual circulation",
      "en deprecated two cycles",
    ]);
  });

  test("replaces Chinese slots in the same way", () => {
    expect(termsOf(merged(party, [{ id: "dc", zh: "国内国际双循环" }]), "dc")).toContain("zh superseded 双循环");
  });
});

describe("mergeGlossaries and a term of two statuses", () => {
  test("drops the inherited deprecation of a term that is accepted above, and says so", () => {
    const { glossary, issues } = mergeGlossaries(...layers(party, [{ id: "dc", en: "double circulation" }]));
    expect(termsOf(glossary, "dc")).not.toContain("en deprecated double circulation");
    expect(issues).toEqual([
      {
        code: "same-term-two-statuses",
        severity: "warning",
        message: '"double circulation" is deprecated below and accepted by two.json, which has the last word',
        concepts: ["dc"],
        file: "two.json",
      },
    ]);
  });

  test("drops the inherited acceptance of a term that is deprecated above", () => {
    const { glossary, issues } = mergeGlossaries(...layers(party, [{ id: "dc", avoid: ["double-cycle pattern"] }]));
    expect(termsOf(glossary, "dc")).toEqual([
      "zh preferred 双循环",
      "en preferred dual circulation",
      "en deprecated double circulation",
      "en deprecated double-cycle pattern",
    ]);
    expect(issues.map((issue) => issue.message)).toEqual([
      '"double-cycle pattern" is accepted below and deprecated by two.json, which has the last word',
    ]);
  });

  test("touches no other term", () => {
    const base = [
      { id: "dc", zh: "双循环", en: "dual circulation", avoid: ["double circulation", "two circulations"] },
    ];
    expect(merged(base, [{ id: "dc", en: "Double circulation" }]).entries[0]?.avoid).toEqual(["two circulations"]);
  });
});

describe("mergeGlossaries takes out", () => {
  test.each([
    ["an entry that is disabled", [{ id: "qp", disabled: true }]],
    ["an entry that is disabled by its Chinese", [{ zh: "質量強國", disabled: true }]],
    ["what a list names", { disable: ["qp"] }],
    ["what a list names with its pack", { disable: ["party/qp"] }],
    ["what bears a tag", { disable: ["tag:draft"] }],
  ])("%s", (_, file) => {
    const { glossary, issues } = mergeGlossaries(...layers(party, file));
    expect(glossary.entries.map(({ id }) => id)).toEqual(["dc"]);
    expect(glossary.contributions).not.toHaveProperty("qp");
    expect(issues).toEqual([]);
  });

  test("before it adds: an entry may come back as another", () => {
    const glossary = merged(party, {
      disable: ["qp"],
      entries: [{ id: "qp", zh: "质量强国", en: "strong in quality" }],
    });
    expect(termsOf(glossary, "qp")).toEqual(["zh preferred 质量强国", "en preferred strong in quality"]);
  });
});

describe("mergeGlossaries refuses", () => {
  const story = [{ id: "spirit-of-craftsmanship", zh: "工匠精神", en: "spirit of craftsmanship" }];

  test.each([
    [
      [{ id: "spirit-of-craftmanship", en: "craftsman spirit" }],
      'unknown id "spirit-of-craftmanship"; did you mean "spirit-of-craftsmanship"? To add a new term give it "zh".',
    ],
    [[{ id: "zeal", en: "craftsman spirit" }], 'unknown id "zeal". To add a new term give it "zh".'],
    [
      [{ id: "spirit-of-craftmanship", disabled: true }],
      'unknown id "spirit-of-craftmanship"; did you mean "spirit-of-craftsmanship"? Nothing was disabled.',
    ],
    [[{ zh: "匠心", disabled: true }], 'no entry below has the Chinese term "匠心"; nothing was disabled'],
    [{ disable: ["one.jsn/spirit-of-craftsmanship"] }, 'unknown pack "one.jsn"; did you mean "one.json"?'],
  ])("%j", (file, message) => {
    expect(issuesOf(story, file)).toMatchObject([
      { code: "unknown-override", severity: "error", message, file: "two.json" },
    ]);
  });

  test("an empty call", () => {
    expect(() => mergeGlossaries()).toThrow(TypeError);
  });

  test("but only warns of a tag that nothing bears", () => {
    expect(issuesOf(story, { disable: ["tag:draft"] })).toMatchObject([
      { code: "unknown-override", severity: "warning" },
    ]);
  });
});

describe("mergeGlossaries and settings", () => {
  test("takes each from the topmost layer that has it", () => {
    const base = {
      levels: { "term-case": "off", "near-miss": "info" },
      style: "central",
      entries: { 质量: "quality" },
    };
    expect(merged(base, { levels: { "term-case": "error" }, asOf: "2022" })).toMatchObject({
      levels: { "term-case": "error", "near-miss": "info" },
      style: "central",
      asOf: "2022",
      name: "two.json",
    });
  });
});

interface SharedCase {
  readonly id: string;
  readonly kind: string;
  readonly layers: readonly unknown[];
  readonly expect: {
    readonly entries?: Readonly<Record<string, Readonly<Record<string, unknown>> | null | "unchanged">>;
    readonly issues?: readonly { readonly code: string }[];
  };
}

const shared = readSharedLines<SharedCase>("cases/edgecases.jsonl").filter((one) => one.kind === "layer");

describe.skipIf(shared.length === 0)("mergeGlossaries and the edge cases", () => {
  test.each(shared.map((one) => [one.id, one] as const))("%s", (_, one) => {
    const parsed = one.layers.map((layer) => parseGlossary(layer));
    const { glossary, issues } = mergeGlossaries(...parsed);
    expect(issues.map(({ code }) => code)).toEqual((one.expect.issues ?? []).map(({ code }) => code));
    for (const [id, wanted] of Object.entries(one.expect.entries ?? {})) {
      const found = glossary.entries.find((entry) => entry.id === id) as Readonly<Record<string, unknown>> | undefined;
      if (wanted === null) expect(found).toBeUndefined();
      else if (wanted === "unchanged") expect(found).toEqual(parsed[0]?.entries.find((entry) => entry.id === id));
      else for (const [key, value] of Object.entries(wanted)) expect(found?.[key] ?? null).toEqual(value);
    }
  });
});

describe.skipIf(!hasShared("stories/glossary.story.json"))("mergeGlossaries in story S9", () => {
  const story = () => parseGlossary(readShared("stories/glossary.story.json"), { path: "../glossary.story.json" });
  const project = (name: string) => parseGlossary(readShared(`stories/s9/${name}`), { path: name });

  test("overrides one slot of one entry", () => {
    const { glossary, issues } = mergeGlossaries(story(), project("yizhi.json"));
    expect(issues).toEqual([]);
    expect(expandGlossary(glossary)).toHaveLength(18);
    expect(termsOf(glossary, "spirit-of-craftsmanship")).toEqual([
      "zh preferred 工匠精神",
      "en preferred craftsman spirit",
      "en superseded spirit of craftsmanship",
      "en superseded spirit of workmanship",
    ]);
    expect(glossary.contributions["spirit-of-craftsmanship"]).toEqual([
      { layer: 0, action: "adds", keys: ["id", "zh", "en"] },
      { layer: 1, action: "merges", keys: ["id", "en"] },
    ]);
    expect(glossary.layers.map(({ name }) => name)).toEqual(["story", "yizhi.json"]);
  });

  test("refuses the misspelt id", () => {
    expect(mergeGlossaries(story(), project("typo.yizhi.json")).issues.map(({ message }) => message)).toEqual([
      'unknown id "spirit-of-craftmanship"; did you mean "spirit-of-craftsmanship"? To add a new term give it "zh".',
    ]);
  });

  test("takes one entry out", () => {
    const { glossary } = mergeGlossaries(story(), project("off.yizhi.json"));
    expect(glossary.entries).toHaveLength(17);
    expect(glossary.entries.some(({ id }) => id === "quality")).toBe(false);
  });
});

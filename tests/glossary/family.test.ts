import { describe, expect, test } from "vitest";
import { expandGlossary } from "../../src/glossary/expand.ts";
import { familyMembers } from "../../src/glossary/family.ts";
import { MAX_FAMILY_MEMBERS } from "../../src/glossary/family-parameter.ts";
import type { IdentifiedEntry } from "../../src/glossary/model.ts";
import { parseGlossary } from "../../src/glossary/parse.ts";

const npc: IdentifiedEntry = {
  id: "npc",
  zh: ["第{n}届全国人民代表大会", "{n}届全国人大"],
  en: ["{n} National People's Congress", { term: "{n} NPC", type: "acronym" }],
  avoid: ["{n} People's Congress", "第{n}次全国人大"],
  match: { notIn: ["第{n}届全国人民代表大会常务委员会"] },
  family: { n: { from: 12, to: 14 } },
};

describe("familyMembers", () => {
  test("writes out numbers as each language has them", () => {
    expect(familyMembers(npc).map(({ id }) => id)).toEqual(["npc-12", "npc-13", "npc-14"]);
    expect(familyMembers(npc)[1]).toEqual({
      id: "npc-13",
      zh: [{ term: "第十三届全国人民代表大会" }, { term: "十三届全国人大" }],
      en: [{ term: "13th National People's Congress" }, { term: "13th NPC", type: "acronym" }],
      avoid: [{ term: "13th People's Congress" }, { term: "第十三次全国人大" }],
      match: { notIn: ["第十三届全国人民代表大会常务委员会"] },
    });
  });

  test.each([
    [{ from: 21, to: 21 }, "二十一", "21st"],
    [{ from: 21, to: 21, zh: "digits", en: "ordinal-word" }, "21", "twenty-first"],
    [{ from: 2020, to: 2020, zh: "digits", en: "digits" }, "2020", "2020"],
    [{ from: 105, to: 105, en: "cardinal-word" }, "一百零五", "one hundred and five"],
  ] as const)("%j: %s, %s", (n, zh, en) => {
    const [member] = familyMembers({ id: "x", zh: "第{n}次", en: "{n} time", family: { n } });
    expect([member?.zh, member?.en]).toMatchObject([[{ term: `第${zh}次` }], [{ term: `${en} time` }]]);
  });

  test("takes figures for the ordinals in its words, its own and those of the pattern", () => {
    const [member] = familyMembers({
      id: "plenary",
      zh: "八届{m}中全会",
      en: ["{m} Session of the Eighth Committee", { term: "{m} plenum", match: { forms: ["{m} full meeting"] } }],
      avoid: ["{m} session"],
      match: { forms: ["Session {m}"] },
      family: { m: { from: 105, to: 105, zh: "digits", en: "ordinal-word" } },
    });
    expect(member).toEqual({
      id: "plenary-105",
      zh: [{ term: "八届105中全会" }],
      en: [
        {
          term: "One hundred and fifth Session of the Eighth Committee",
          match: {
            forms: [
              "Session one hundred and fifth",
              "Session 105th",
              "105th Session of the Eighth Committee",
              "One hundred and fifth Session of the 8th Committee",
              "105th Session of the 8th Committee",
            ],
          },
        },
        {
          term: "one hundred and fifth plenum",
          match: { forms: ["one hundred and fifth full meeting", "105th full meeting", "105th plenum"] },
        },
      ],
      avoid: [{ term: "one hundred and fifth session", match: { forms: ["105th session"] } }],
      match: { forms: ["Session one hundred and fifth"] },
    });
  });

  test.each([
    ["an entry", { match: { exact: true } }, {}],
    ["a term", {}, { match: { exact: true } }],
  ])("keeps to its words where %s is exact", (_, entry, term) => {
    const family = { n: { from: 3, to: 3, en: "ordinal-word" } } as const;
    const [member] = familyMembers({ id: "x", zh: "第{n}次", en: [{ term: "{n} time", ...term }], family, ...entry });
    expect(member?.en).toEqual([{ term: "third time", ...term }]);
  });

  test("takes no figures for ordinals in a family that numbers its members in another way", () => {
    const [member] = familyMembers({
      id: "x",
      zh: "{n}届",
      en: "First Meeting of the {n}",
      family: { n: { from: 3, to: 3 } },
    });
    expect(member?.en).toEqual([{ term: "First Meeting of the 3rd" }]);
  });

  test("takes members from a list, in every combination", () => {
    const powers = familyMembers({
      id: "power",
      zh: "{what}{rank}",
      en: "{rank} in {what}",
      note: "{what} is one of several",
      family: {
        what: [
          { zh: "制造", en: "manufacturing" },
          { zh: "质量", en: "quality" },
        ],
        rank: [
          { zh: "强国", en: "powerhouse" },
          { zh: "大国", en: "large country" },
        ],
      },
    });
    expect(powers.map(({ id }) => id)).toEqual([
      "power-manufacturing-powerhouse",
      "power-manufacturing-large-country",
      "power-quality-powerhouse",
      "power-quality-large-country",
    ]);
    expect(powers[3]).toMatchObject({
      zh: [{ term: "质量大国" }],
      en: [{ term: "large country in quality" }],
      note: "quality is one of several",
    });
  });

  test("keeps ids apart where two members read alike", () => {
    const family = {
      x: [
        { zh: "甲", en: "one" },
        { zh: "乙", en: "One" },
      ],
    };
    expect(familyMembers({ id: "f", zh: "{x}号", en: "number {x}", family }).map(({ id }) => id)).toEqual([
      "f-one",
      "f-one-2",
    ]);
  });

  test("leaves braces alone in an entry without a family", () => {
    const plain = { id: "x", zh: "{n}号", en: "No. {n}" };
    expect(familyMembers(plain)).toEqual([plain]);
  });

  test("has no members beyond its limit, and that many within", () => {
    const of = (to: number) => familyMembers({ ...npc, family: { n: { from: 1, to } } });
    expect(of(MAX_FAMILY_MEMBERS)).toHaveLength(MAX_FAMILY_MEMBERS);
    expect(of(MAX_FAMILY_MEMBERS + 1)).toEqual([]);
  });
});

describe("expandGlossary and families", () => {
  test("cite no source for a member, and are sure of none", () => {
    const glossary = parseGlossary({
      sources: { "report-2016": { title: "A report", date: "2016" } },
      entries: [
        {
          id: "congress",
          zh: "{n}大",
          en: "{n} Congress",
          family: { n: { from: 18, to: 20 } },
          source: "report-2016",
          confidence: 2,
        },
      ],
    });
    const terms = expandGlossary(glossary).flatMap((concept) => concept.terms);
    expect(terms).toHaveLength(6);
    for (const { source, confidence } of terms) {
      expect(source).toBeUndefined();
      expect(confidence).toBe(1);
    }
  });

  test("lets an entry of its own take the place of a member, by id or by Chinese", () => {
    const concepts = expandGlossary(
      parseGlossary([
        npc,
        { id: "npc-13", zh: "十三届人大", en: "Thirteenth NPC" },
        { zh: "第十四届全国人民代表大会", en: "Fourteenth Congress" },
      ]),
    );
    expect(concepts.map(({ id }) => id)).toEqual(["npc-12", "npc-13", "fourteenth-congress"]);
  });

  test("lets whoever contrasts with a family contrast with its members", () => {
    const concepts = expandGlossary(
      parseGlossary([npc, { id: "cppcc", zh: "政协", en: "CPPCC", related: [{ id: "npc", rel: "contrast" }] }]),
    );
    expect(concepts.at(-1)?.contrasts).toEqual(["npc-12", "npc-13", "npc-14"]);
  });
});

import fc from "fast-check";
import { parse, visit } from "jsonc-parser";
import { describe, expect, test } from "vitest";
import { appendRendering } from "../../src/glossary/append-rendering.ts";
import type { IdentifiedEntry, TermInput } from "../../src/glossary/model.ts";
import { parseGlossary } from "../../src/glossary/parse.ts";

const entry: IdentifiedEntry = {
  id: "craft",
  zh: "工匠精神",
  en: ["spirit of craftsmanship", { term: "SOC", type: "acronym" }],
  source: "a page",
  confidence: 2,
};
const NEW = '{ "term": "craft spirit" }';
const BELOW =
  '{ "term": "spirit of craftsmanship", "source": "a page", "confidence": 2 }, { "term": "SOC", "type": "acronym" }';
const ENTRY = `{ "id": "craft", "en": [${BELOW}, ${NEW}] }`;

const append = (
  text: string,
  path = "yizhi.json",
  slot: "zh" | "en" = "en",
  term: TermInput = { term: "craft spirit" },
) => appendRendering(text, path, { entry, slot, term });

const layouts: readonly (readonly [what: string, before: string, after: string])[] = [
  [
    "a list with a line for each entry",
    '{\n  "entries": [\n    { "zh": "甲", "en": "a" }\n  ]\n}\n',
    `{\n  "entries": [\n    { "zh": "甲", "en": "a" },\n    ${ENTRY}\n  ]\n}\n`,
  ],
  [
    "tabs and Windows line ends",
    '{\r\n\t"entries": [\r\n\t\t{ "zh": "甲", "en": "a" }\r\n\t]\r\n}\r\n',
    `{\r\n\t"entries": [\r\n\t\t{ "zh": "甲", "en": "a" },\r\n\t\t${ENTRY}\r\n\t]\r\n}\r\n`,
  ],
  ["one line", '{"entries":[{"zh":"甲","en":"a"}]}', `{"entries":[{"zh":"甲","en":"a"}, ${ENTRY}]}`],
  [
    "an empty list",
    '{\n  "extends": "house.json",\n  "entries": []\n}',
    `{\n  "extends": "house.json",\n  "entries": [\n    ${ENTRY}\n  ]\n}`,
  ],
  [
    "no list yet",
    '{\n  "extends": "house.json",\n  "levels": { "term-case": "off" }\n}\n',
    `{\n  "extends": "house.json",\n  "levels": { "term-case": "off" },\n  "entries": [${ENTRY}]\n}\n`,
  ],
  ["a bare list", '[\n  { "zh": "甲", "en": "a" }\n]', `[\n  { "zh": "甲", "en": "a" },\n  ${ENTRY}\n]`],
  [
    "the entry, by its id, without the slot",
    '{ "entries": [{ "id": "craft", "note": "n" }] }',
    `{ "entries": [{ "id": "craft", "note": "n", "en": [${BELOW}, ${NEW}] }] }`,
  ],
  [
    "the entry, by its Chinese, with one form",
    '{ "entries": [{ "zh": "「工匠精神」", "en": "craftsman spirit" }] }',
    `{ "entries": [{ "zh": "「工匠精神」", "en": ["craftsman spirit", ${NEW}] }] }`,
  ],
  [
    "the entry with a list of forms on lines of their own",
    '{ "entries": [\n  {\n    "id": "craft",\n    "en": [\n      "craftsman spirit"\n    ]\n  }\n] }',
    `{ "entries": [\n  {\n    "id": "craft",\n    "en": [\n      "craftsman spirit",\n      ${NEW}\n    ]\n  }\n] }`,
  ],
  [
    "a form written out",
    '{ "entries": [{ "id": "craft", "en": { "term": "craftsman spirit" } }] }',
    `{ "entries": [{ "id": "craft", "en": [{ "term": "craftsman spirit" }, ${NEW}] }] }`,
  ],
  [
    "a slot under terms",
    '{ "entries": [{ "id": "craft", "terms": { "en": "craftsman spirit" } }] }',
    `{ "entries": [{ "id": "craft", "terms": { "en": ["craftsman spirit", ${NEW}] } }] }`,
  ],
  [
    "English by Chinese, the concept in it",
    '{ "entries": { "工匠精神": "craftsman spirit" } }',
    `{ "entries": { "工匠精神": ["craftsman spirit", ${NEW}] } }`,
  ],
  [
    "English by Chinese, the concept not in it",
    '{\n  "entries": {\n    "甲": "a"\n  }\n}',
    `{\n  "entries": {\n    "甲": "a",\n    "工匠精神": [${BELOW}, ${NEW}]\n  }\n}`,
  ],
  [
    "one entry alone",
    '{ "zh": "工匠精神", "en": "craftsman spirit" }',
    `{ "zh": "工匠精神", "en": ["craftsman spirit", ${NEW}] }`,
  ],
];

const commented: readonly (readonly [what: string, before: string, after: string])[] = [
  [
    "a comment behind the last entry",
    '{\n  "entries": [\n    { "zh": "甲", "en": "a" } // the first\n    // more to come\n  ]\n}',
    `{\n  "entries": [\n    { "zh": "甲", "en": "a" }, // the first\n    ${ENTRY}\n    // more to come\n  ]\n}`,
  ],
  [
    "a comma behind the last entry",
    '{\n  "entries": [\n    { "zh": "甲", "en": "a" }, /* the first */\n  ],\n}',
    `{\n  "entries": [\n    { "zh": "甲", "en": "a" }, /* the first */\n    ${ENTRY},\n  ],\n}`,
  ],
  [
    "a comment in an empty list",
    '{\n  "extends": "house.json",\n  "entries": [\n    // none\n  ]\n}',
    `{\n  "extends": "house.json",\n  "entries": [\n    // none\n    ${ENTRY}\n  ]\n}`,
  ],
];

describe("appendRendering", () => {
  test.each(layouts)("keeps %s", (_what, before, after) => {
    expect(append(before)).toEqual({ text: after });
  });

  test.each(commented)("keeps %s", (_what, before, after) => {
    expect(append(before, "mine.jsonc")).toEqual({ text: after });
  });

  test.each([...layouts, ...commented])("writes what can be read again: %s", (_what, before) => {
    const answer = append(before, "mine.jsonc");
    const text = "text" in answer ? answer.text : "";
    const terms = JSON.stringify(parseGlossary(text, { path: "mine.jsonc" }).entries);
    expect(terms).toContain("craft spirit");
  });

  test.each([
    ["keyed", '{ "entries": { "工匠精神": "craftsman spirit" } }', "zh", "匠心"],
    ["keyed", '{ "entries": { "甲": "a" } }', "zh", "匠心"],
    ["single", '{ "zh": "甲", "en": "a" }', "en", "craft spirit"],
    ["listed", '{ "entries": [{ "id": "craft" }] }', "en", "SOC"],
  ] as const)("refuses what has no place: %s in %s", (refused, text, slot, term) => {
    expect(append(text, "yizhi.json", slot, { term })).toEqual({ refused });
  });

  test("leaves an entry of another id and a disabled one alone", () => {
    const text = '[{ "id": "other", "zh": "工匠精神", "en": "x" }, { "zh": "工匠精神", "disabled": true }]';
    expect(append(text)).toEqual({ text: `${text.slice(0, -1)}, ${ENTRY}]` });
  });

  test("adds one thing and keeps every comment, whatever the layout", () => {
    fc.assert(
      fc.property(file, (text) => {
        const answer = append(text, "mine.jsonc");
        const after = "text" in answer ? answer.text : "";
        const [was, is] = [parse(text), parse(after)];
        const own = was.entries.findIndex(({ id }: { id?: string }) => id === "craft");
        expect(is.entries).toHaveLength(was.entries.length + (own < 0 ? 1 : 0));
        for (const [index, one] of was.entries.entries()) if (index !== own) expect(is.entries[index]).toEqual(one);
        const added = is.entries[own < 0 ? was.entries.length : own];
        expect(added.en.at(-1)).toEqual({ term: "craft spirit" });
        expect(commentsIn(after)).toEqual(commentsIn(text));
        expect(parseGlossary(after, { path: "mine.jsonc" }).entries).toHaveLength(is.entries.length);
      }),
    );
  });
});

function commentsIn(text: string): readonly string[] {
  const comments: string[] = [];
  visit(text, { onComment: (start, length) => void comments.push(text.slice(start, start + length).trim()) });
  return comments;
}

/** What may stand between two tokens of a file with comments. */
const gap = fc.constantFrom("", " ", "\n", "\r\n  ", "\t", " // a\n", "/* b */", "\n  // c\n  ", " /* d\n e */\n");
const member = fc.constantFrom(
  '{ "zh": "甲", "en": "a" }',
  '{ "zh": "乙",\n "en": ["b",\n  "c" // of b\n ] }',
  '{ "id": "other", "zh": "丙", "en": "d", }',
);
const craft = fc.constantFrom(
  '{ "id": "craft", "note": "n" }',
  '{ "id": "craft", "en": "x" /* x */ }',
  '{\n  "id": "craft",\n  "en": [\n    "x", // the first\n    "y", // the last\n  ],\n}',
  '{ "id": "craft", "en": { "term": "x" }, }',
);
const file = fc
  .record({
    members: fc.uniqueArray(member, { maxLength: 3 }),
    own: fc.option(craft),
    gaps: fc.array(gap, { minLength: 12, maxLength: 12 }),
    comma: fc.boolean(),
  })
  .map(({ members, own, gaps, comma }) => {
    const all = [...members, ...(own === null ? [] : [own])];
    const listed = all.map((one, index) => `${gaps[index]}${one}${gaps[index + 4]}`).join(",");
    const trailing = comma && all.length > 0 ? "," : "";
    return `{${gaps[8]}"extends": "house.json",${gaps[9]}"entries":${gaps[10]}[${listed}${trailing}${gaps[11]}]\n}\n`;
  });

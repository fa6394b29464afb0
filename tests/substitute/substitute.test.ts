import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ConceptEntry } from "../../src/glossary/model.ts";
import { parseGlossary } from "../../src/glossary/parse.ts";
import { type SubstituteOptions, substitute } from "../../src/substitute/substitute.ts";
import { compile } from "../../src/termbase/compile.ts";
import type { Termbase } from "../../src/termbase/termbase.ts";
import type { ProtectedSpan } from "../../src/text/span.ts";
import { anyText } from "../support/alphabets.ts";
import { caseLines, halves } from "../support/case-lines.ts";
import { readSharedLines } from "../support/shared-files.ts";

const termbaseOf = (entries: readonly ConceptEntry[]): Termbase => compile(parseGlossary(entries));

interface Block {
  readonly options: SubstituteOptions;
  readonly entries: ConceptEntry[];
  readonly texts: (readonly [string, string])[];
}

/** "双循环: dual circulation; not: double circulation" */
function entryOf(line: string): ConceptEntry {
  const [zh, ...rest] = line.split(": ");
  const [accepted = "", avoided] = rest.join(": ").split("; not: ");
  const list = (forms: string): string[] => forms.split("; ");
  return avoided === undefined
    ? { zh: zh!, en: list(accepted) }
    : { zh: zh!, en: list(accepted), avoid: list(avoided) };
}

function optionsOf(words: readonly string[]): SubstituteOptions {
  const [to = "en", ...more] = words;
  return {
    to: to as SubstituteOptions["to"],
    ...(more.includes("pangu") ? { spacing: "pangu" as const } : {}),
    ...(more.includes("noarticles") ? { fixArticles: false } : {}),
  };
}

function readBlocks(): readonly Block[] {
  const blocks: Block[] = [];
  for (const line of caseLines("substitute.txt")) {
    const block = blocks.at(-1);
    if (line.startsWith("> ")) blocks.push({ options: optionsOf(line.slice(2).split(" ")), entries: [], texts: [] });
    else if (line.startsWith("= ")) block?.entries.push(entryOf(line.slice(2)));
    else block?.texts.push(halves(line.replaceAll("⏎", "\n"), " -> "));
  }
  return blocks;
}

const blocks = readBlocks();

describe.each(blocks)("substitute, $options", ({ options, entries, texts }) => {
  const termbase = termbaseOf(entries);

  test.each(texts)("%s", (before, after) => {
    expect(substitute(termbase, before, options).text).toBe(after);
  });
});

describe("substitute", () => {
  const party = termbaseOf([
    { id: "cpc", zh: "中国共产党", en: ["Communist Party of China", "CPC"], avoid: ["Chinese Communist Party", "CCP"] },
    {
      id: "belt",
      zh: "一带一路",
      en: ["Belt and Road", "Belt and Road Initiative", "BRI"],
      avoid: ["One Belt, One Road", "OBOR"],
    },
  ]);

  test("says where it changed what, in the text as given", () => {
    const text = "The CCP has an OBOR project.";
    expect(substitute(party, text, { to: "preferred" })).toEqual({
      text: "The CPC has a BRI project.",
      edits: [
        { concept: "cpc", span: { start: 4, end: 7 }, text: "CCP", replacement: "CPC" },
        { concept: "belt", span: { start: 12, end: 19 }, text: "an OBOR", replacement: "a BRI" },
      ],
      skipped: [],
    });
  });

  const both: ConceptEntry = {
    id: "c",
    zh: "双循环",
    en: [
      { term: "dual circulation", status: "admitted" },
      { term: "twofold circulation", status: "admitted" },
    ],
    avoid: ["double circulation"],
  };

  test.each<[string, ConceptEntry[], string, SubstituteOptions, object]>([
    ["no form is preferred", [both], "双循环", { to: "en" }, { concept: "c", reason: "no-preferred" }],
    [
      "several forms are equally good",
      [both],
      "double circulation",
      { to: "preferred" },
      { concept: "c", reason: "several-forms" },
    ],
    [
      "nothing is accepted",
      [{ id: "c", zh: "双循环", avoid: ["double circulation"] }],
      "double circulation",
      { to: "preferred" },
      { concept: "c", reason: "no-preferred" },
    ],
    [
      "two concepts are meant",
      [
        { id: "mass", zh: "质量", en: "mass" },
        { id: "quality", zh: "质量", en: "quality" },
      ],
      "质量",
      { to: "en" },
      { reason: "several-concepts" },
    ],
    [
      "an accepted form of another concept is written alike",
      [
        { id: "a", zh: "甲方", en: "first party", avoid: ["client"] },
        { id: "b", zh: "客户", en: "client" },
      ],
      "client",
      { to: "preferred" },
      { reason: "several-concepts" },
    ],
    [
      "the source form is to be kept",
      [{ id: "c", zh: "微信", en: "WeChat", translate: false }],
      "微信",
      { to: "en" },
      { concept: "c", reason: "source-form-kept" },
    ],
    [
      "nothing would change",
      [{ id: "c", zh: "质量", "zh-TW": "质量", en: "quality" }],
      "质量",
      { to: "zh-TW", language: "zh" },
      { concept: "c", reason: "already-preferred" },
    ],
  ])("leaves a term and says so when %s", (_why, entries, text, options, skipped) => {
    const result = substitute(termbaseOf(entries), text, options);
    expect(result.text).toBe(text);
    expect(result.skipped).toEqual([{ span: { start: 0, end: text.length }, text, ...skipped }]);
  });

  test("leaves what two terms dispute", () => {
    const termbase = termbaseOf([
      { zh: "年金", en: "annuity" },
      { zh: "金管局", en: "Monetary Authority" },
    ]);
    const { text, skipped } = substitute(termbase, "2020年金管局", { to: "en" });
    expect(text).toBe("2020年金管局");
    expect(skipped.map((term) => term.reason)).toEqual(["disputed"]);
  });

  /** Every mark in the text as a stretch the reader does not see. */
  const hidden = (text: string, marks: RegExp): ProtectedSpan[] =>
    [...text.matchAll(marks)].map((mark) => ({ start: mark.index, end: mark.index + mark[0].length, as: "" }));

  test.each([
    ["**双循环**", "**dual circulation**"],
    ["双**循**环", "dual circulation"],
    ["双<b>循</b>环", "dual circulation"],
    ["双**循环**", "双**循环**"],
    ["<b>双</b>循<b>环</b>", "<b>双</b>循<b>环</b>"],
    ["双[循](x)环", "双[循](x)环"],
  ])("keeps markup whole: %s → %s", (text, expected) => {
    const termbase = termbaseOf([{ zh: "双循环", en: "dual circulation" }]);
    const protect = hidden(text, /\*\*|<\/?b>|\[|\]\(x\)/g);
    const result = substitute(termbase, text, { to: "en", protect });
    expect(result.text).toBe(expected);
    expect(result.skipped.map((term) => term.reason)).toEqual(text === expected ? ["markup"] : []);
  });

  test("leaves protected stretches alone", () => {
    const text = "CCP `CCP` CCP";
    const result = substitute(party, text, { to: "preferred", protect: [{ start: 4, end: 9 }] });
    expect(result.text).toBe("CPC `CCP` CPC");
  });

  test("takes the form in force at the document's date", () => {
    const termbase = termbaseOf([
      {
        zh: "人类命运共同体",
        en: [
          { term: "human community with a shared future", valid: { from: "2022-10" } },
          { term: "community with a shared future for mankind", status: "superseded", valid: { until: "2022-10" } },
        ],
      },
    ]);
    expect(substitute(termbase, "人类命运共同体", { to: "en" }).text).toBe("human community with a shared future");
    expect(substitute(termbase, "人类命运共同体", { to: "en", asOf: "2020" }).text).toBe(
      "community with a shared future for mankind",
    );
    const old = "a community with a shared future for mankind";
    expect(substitute(termbase, old, { to: "preferred" }).text).toBe("a human community with a shared future");
    expect(substitute(termbase, old, { to: "preferred", asOf: "2020" }).text).toBe(old);
  });

  test("takes the form of the chosen house", () => {
    const termbase = termbaseOf([
      { zh: "航天事业", en: ["space industry", { term: "aerospace cause", style: "casic" }] },
    ]);
    expect(substitute(termbase, "航天事业", { to: "en", style: "casic" }).text).toBe("aerospace cause");
    expect(substitute(termbase, "航天事业", { to: "en" }).text).toBe("space industry");
  });

  test("takes the region's own form", () => {
    const termbase = termbaseOf([{ zh: "质量管理", "zh-TW": "品質管理", en: "quality management" }]);
    expect(substitute(termbase, "质量管理", { to: "zh-TW", language: "zh" }).text).toBe("品質管理");
    expect(substitute(termbase, "quality management", { to: "zh-TW" }).text).toBe("品質管理");
  });

  test("refuses an aim that is neither a language nor preferred", () => {
    expect(() => substitute(party, "CCP", { to: "fr" as "en" })).toThrow('cannot substitute to "fr"');
  });

  const glossary = blocks.find((block) => block.options.to === "preferred")!.entries;
  const rich = termbaseOf(glossary);
  const terms = glossary.flatMap(({ zh, en, avoid }) => [zh, en, avoid ?? []].flat() as string[]);
  const glue = fc.constantFrom(" ", "a ", "an ", " the ", ". ", "，", "“", "”", "\n", "\n\n", "s ", "'s ", "的", "**");
  const piece = fc.oneof(fc.constantFrom(...terms), glue, glue, anyText());
  const prose = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(""));

  test("done twice is done once", () => {
    fc.assert(
      fc.property(prose, fc.constantFrom("en", "zh"), (text, language) => {
        const once = substitute(rich, text, { to: "preferred", language }).text;
        expect(substitute(rich, once, { to: "preferred", language }).text).toBe(once);
      }),
    );
  });

  test("changes nothing outside its edits, in any direction", () => {
    const options = fc.record({
      to: fc.constantFrom("en", "zh", "preferred"),
      spacing: fc.constantFrom("none", "pangu"),
    });
    fc.assert(
      fc.property(prose, options, (text, { to, spacing }) => {
        const result = substitute(rich, text, { to, spacing } as SubstituteOptions);
        let rebuilt = "";
        let at = 0;
        for (const edit of result.edits) {
          expect(edit.span.start).toBeGreaterThanOrEqual(at);
          expect(text.slice(edit.span.start, edit.span.end)).toBe(edit.text);
          rebuilt += text.slice(at, edit.span.start) + edit.replacement;
          at = edit.span.end;
        }
        expect(result.text).toBe(rebuilt + text.slice(at));
      }),
    );
  });
});

interface SharedCase {
  readonly id: string;
  readonly kind: string;
  readonly entries: ConceptEntry[];
  readonly lang: "zh" | "en";
  readonly text: string;
  readonly options: SubstituteOptions & { readonly format?: string };
  readonly expect: { readonly output: string };
}

const shared = readSharedLines<SharedCase>("cases/edgecases.jsonl").filter(
  ({ kind, options }) => kind === "substitute" && options.format === undefined,
);

describe.skipIf(shared.length === 0)("substitute, shared edge cases", () => {
  test.each(shared)("$id", ({ entries, lang, text, options, expect: expected }) => {
    expect(substitute(termbaseOf(entries), text, { language: lang, ...options }).text).toBe(expected.output);
  });
});

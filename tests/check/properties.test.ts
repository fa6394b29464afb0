import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyFixes } from "../../src/diagnostics/apply-fixes.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { check, checkDocument, checkTarget } from "../../src/formatted/check.ts";
import type { ConceptEntry } from "../../src/glossary/model.ts";
import type { Termbase } from "../../src/termbase/termbase.ts";
import { slice } from "../../src/text/span.ts";
import { anyText } from "../support/alphabets.ts";
import { type CheckCase, readCheckCase } from "../support/check-case.ts";
import { readCases } from "../support/read-cases.ts";
import { termbaseOf } from "../support/termbase-of.ts";

interface Single extends CheckCase {
  readonly name: string;
  readonly termbase: Termbase;
  readonly source: string | undefined;
  readonly target: string;
}

/** The cases of check.txt that are one text or one pair. */
const singles: readonly Single[] = ["check.txt", "check-discourse.txt"]
  .flatMap(readCases)
  .flatMap(({ title, entries, cases }) => {
    const termbase = termbaseOf(...entries);
    return cases.flatMap((written) => {
      const read = readCheckCase(written);
      const [segment, second] = read.segments;
      if (second !== undefined || segment?.silences !== undefined || (segment?.target ?? "").trim() === "") return [];
      return [
        {
          ...read,
          name: `${title}: ${written.title}`,
          termbase,
          source: segment?.source,
          target: segment?.target ?? "",
        },
      ];
    });
  });

function run({ termbase, options }: Single, source: string | undefined, target: string): readonly Diagnostic[] {
  return source === undefined ? checkTarget(termbase, target, options) : check(termbase, { source, target }, options);
}

const UNRELATED = { zh: "别无他事。\n\n", en: "Nothing more to say.\n\n" } as const;
const unrelatedTo = (text: string): string => (/\p{Script=Han}/u.test(text) ? UNRELATED.zh : UNRELATED.en);

/** The same findings in a text that begins so many units later. */
function shifted(
  diagnostics: readonly Diagnostic[],
  by: { readonly source: number; readonly target: number },
): readonly Diagnostic[] {
  const move = <T extends { readonly span: { readonly start: number; readonly end: number } }>(
    place: T,
    side: "source" | "target",
  ): T => ({
    ...place,
    span: { start: place.span.start + by[side], end: place.span.end + by[side] },
  });
  return diagnostics.map((diagnostic) => ({
    ...move(diagnostic, diagnostic.side),
    ...(diagnostic.fix === undefined ? {} : { fix: move(diagnostic.fix, "target") }),
    ...(diagnostic.related === undefined
      ? {}
      : { related: diagnostic.related.map((place) => move(place, place.side)) }),
  }));
}

describe("check", () => {
  test("has cases to look at", () => {
    expect(singles.length).toBeGreaterThan(100);
  });

  test.each(singles)("$name: the same behind an unrelated paragraph", (single) => {
    const { source, target } = single;
    const before = { source: source === undefined ? "" : unrelatedTo(source), target: unrelatedTo(target) };
    const found = run(single, source === undefined ? undefined : before.source + source, before.target + target);
    expect(found).toEqual(
      shifted(run(single, source, target), { source: before.source.length, target: before.target.length }),
    );
  });

  test.each(singles)("$name: the same before an unrelated paragraph", (single) => {
    const { source, target } = single;
    const behind = (text: string): string => `${text}\n\n${unrelatedTo(text).trimEnd()}`;
    expect(run(single, source === undefined ? undefined : behind(source), behind(target))).toEqual(
      run(single, source, target),
    );
  });

  test.each(singles)("$name: the same twice, and plain data", (single) => {
    const found = run(single, single.source, single.target);
    expect(run(single, single.source, single.target)).toEqual(found);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });

  const fixable = singles.filter((single) =>
    run(single, single.source, single.target).some(({ fix }) => fix?.applicability === "safe"),
  );
  test.each(fixable)("$name: nothing of what a safe fix mends is found again", (single) => {
    const { source, target } = single;
    const found = run(single, source, target);
    const mended = found
      .filter(({ fix }) => fix?.applicability === "safe")
      .map(({ code, concept }) => `${code} ${concept}`);
    const { text } = applyFixes(target, found);
    const again = run(single, source, text);
    expect(
      again.map(({ code, concept }) => `${code} ${concept}`).filter((finding) => mended.includes(finding)),
    ).toEqual([]);
    expect(applyFixes(text, again).text).toBe(text);
  });

  const entries: readonly ConceptEntry[] = [
    {
      id: "integration",
      zh: "军民融合",
      en: "military-civilian integration",
      avoid: ["civil-military fusion", "fusion"],
    },
    {
      id: "cpc",
      zh: "中国共产党",
      en: [{ term: "Communist Party of China" }, { term: "CPC", type: "acronym" }],
      avoid: ["Chinese Communist Party", { term: "CCP", type: "acronym" }],
    },
    { id: "supply-side", zh: "供给侧结构性改革", en: { term: "supply-side structural reform", type: "phrase" } },
    { id: "dream", zh: "中国梦", en: "the Chinese Dream" },
    { id: "deputies", zh: "各位代表", en: ["Fellow Deputies", { term: "Esteemed Deputies", status: "superseded" }] },
    { id: "manufacturing", zh: "制造强国", en: "manufacturing powerhouse" },
    { id: "quality", zh: "质量强国", en: "quality powerhouse", "zh-TW": "品質強國" },
  ];
  const termbase = termbaseOf(...entries);

  const sources = [
    "军民融合",
    "中国共产党",
    "供给侧结构性改革",
    "中国梦",
    "各位代表",
    "制造强国",
    "质量强国",
    "，",
    "。",
    "和",
    "“",
    "”",
    "發展",
    "\n\n",
    "𠮷",
  ];
  const targets = [
    "civil-military fusion",
    "Civil-Military Fusion",
    "military-civilian integration",
    "an",
    "a",
    "The",
    "CCP",
    "CPC",
    "the Chinese Communist Party’s",
    "supply side structural reform",
    "the Chinese dream",
    "Chinese **Dream**",
    "Esteemed Deputies",
    "manufacturing and quality powerhouse",
    "qualty powerhouse",
    "军民融合",
    "İ",
    ".",
    ",",
    '"',
    "“",
    "”",
    "\n",
    "\n\n",
    "`fusion`",
    "https://example.org/fusion",
  ];
  const textOf = (pieces: readonly string[], separator: string): fc.Arbitrary<string> =>
    fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((drawn) => drawn.join(separator));
  const options = fc.record(
    {
      profile: fc.constantFrom("prose", "strings", "strict"),
      asOf: fc.constantFrom("2020", "2024-05"),
      numbers: fc.boolean(),
      gap: fc.nat(2),
      format: fc.constantFrom("text", "markdown", "html"),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<Parameters<typeof check>[2]>;

  test("gives findings whose places are in the texts, one code a concept, whatever is put together", () => {
    fc.assert(
      fc.property(textOf(sources, ""), textOf(targets, " "), options, (source, target, drawn) => {
        const found = check(termbase, { source, target }, drawn);
        const codes = new Map<string, string>();
        for (const { code, concept = "", side, span, text, fix } of found) {
          expect(slice(side === "source" ? source : target, span)).toBe(text);
          expect(text).not.toBe("");
          if (fix !== undefined) expect(0 <= fix.span.start && fix.span.end <= target.length).toBe(true);
          expect(codes.get(concept) ?? code).toBe(code);
          codes.set(concept, code);
        }
      }),
    );
  });

  test("finds nothing again of what its safe fixes mended", () => {
    fc.assert(
      fc.property(textOf(sources, ""), textOf(targets, " "), options, (source, target, drawn) => {
        const found = check(termbase, { source, target }, drawn);
        const { text, remaining } = applyFixes(target, found);
        const nameOf = ({ code, concept }: Diagnostic): string => `${code} ${concept}`;
        const mended = new Set(found.filter((diagnostic) => !remaining.includes(diagnostic)).map(nameOf));
        for (const left of remaining) mended.delete(nameOf(left));
        expect(
          check(termbase, { source, target: text }, drawn)
            .map(nameOf)
            .filter((name) => mended.has(name)),
        ).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("finds in a document of one segment what it finds in the segment", () => {
    const ofDocuments = ["inconsistent-term", "acronym-first-use", "term-collision"];
    fc.assert(
      fc.property(textOf(sources, ""), textOf(targets, " "), options, (source, target, drawn) => {
        const document = checkDocument(termbase, source === "" ? [] : [{ source, target }], drawn);
        const single = source === "" ? [] : check(termbase, { source, target }, drawn);
        expect(document.filter(({ code }) => !ofDocuments.includes(code))).toEqual(single);
      }),
    );
  });

  test("never throws because of a text", () => {
    fc.assert(
      fc.property(anyText(), anyText(), options, (source, target, drawn) => {
        check(termbase, { source, target }, drawn);
        checkTarget(termbase, target, drawn);
        check(termbase, { source, target }, { ...drawn, from: "en", to: "zh" });
      }),
    );
  });
});

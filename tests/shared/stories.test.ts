import { describe, expect, test } from "vitest";
import { readBitext } from "../../src/bitext/bitext.ts";
import type { Origin, Segment } from "../../src/bitext/segment.ts";
import { type DocumentReport, openDocument } from "../../src/check/document.ts";
import type { CheckOptions } from "../../src/check/options.ts";
import { applyFixes } from "../../src/diagnostics/apply-fixes.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { check, openDocument as openFormatted } from "../../src/formatted/check.ts";
import { mergeGlossaries } from "../../src/glossary/merge.ts";
import type { Glossary } from "../../src/glossary/model.ts";
import { parseGlossary } from "../../src/glossary/parse.ts";
import { compile } from "../../src/termbase/compile.ts";
import { findTerms } from "../../src/termbase/find-terms.ts";
import { positions } from "../../src/text/position.ts";
import { hasShared, readShared } from "../support/shared-files.ts";

interface Expected {
  readonly unit: string;
  readonly file?: string;
  readonly line?: number;
  readonly col?: number;
  readonly targetPosition?: unknown;
  readonly [field: string]: unknown;
}

interface Story {
  readonly findings: readonly Expected[];
  readonly summary?: { readonly units: number; readonly matched: readonly string[] };
  readonly left?: readonly Expected[];
  readonly edits?: readonly { readonly span: unknown; readonly text: string; readonly replacement: string }[];
  readonly input?: string;
  readonly terms?: readonly Expected[];
  readonly verify?: { readonly target: string };
}

const FILE = "stories/expected.json";
const stories = JSON.parse(readShared(FILE) || "{}") as Readonly<Record<string, Story>>;
const story = (name: string): Story => stories[name]!;
const glossary = (): Glossary => parseGlossary(readShared("stories/glossary.story.json"));

interface Checked extends DocumentReport {
  readonly segments: readonly Segment[];
  readonly files: Readonly<Record<string, string>>;
}

/** Reads and checks as a user of the library does; paths are those of the story. */
function checkFiles(
  base: Glossary,
  folder: string,
  target: string,
  source?: string,
  options: CheckOptions = {},
): Checked {
  const fileOf = (path: string): { path: string; text: string } => ({
    path,
    text: readShared(`stories/${folder}${path}`),
  });
  const bitext = readBitext({ target: fileOf(target), ...(source === undefined ? {} : { source: fileOf(source) }) });
  const profile = bitext.profile === undefined ? {} : { profile: bitext.profile };
  const document = openFormatted(compile(base), { ...profile, ...options, format: bitext.markup });
  for (const segment of bitext.segments) document.add(segment);
  const files = { [target]: bitext.text, ...(source === undefined ? {} : { [source]: bitext.sourceText ?? "" }) };
  return { ...document.close(), segments: bitext.segments, files };
}

/** A finding with the fields that the story gives for it. */
function told(
  checked: Pick<Checked, "segments" | "files">,
  diagnostic: Diagnostic,
  wanted: Expected | undefined,
): object {
  const origin = checked.segments[diagnostic.unit]?.origin?.[diagnostic.side];
  const { line, column } = positionOf(checked, origin, diagnostic.span.start);
  const all: Readonly<Record<string, unknown>> = {
    ...diagnostic,
    unit: diagnostic.unitId,
    file: origin?.path,
    line,
    col: column,
  };
  return Object.fromEntries(Object.entries(all).filter(([field]) => wanted === undefined || field in wanted));
}

function positionOf(
  { files }: Pick<Checked, "files">,
  origin: Origin | undefined,
  offset: number,
): { line?: number; column?: number } {
  const piece = origin?.pieces.findLast(({ unit }) => unit <= offset);
  if (origin === undefined || piece === undefined) return {};
  return positions(files[origin.path] ?? "").at(piece.file + offset - piece.unit);
}

const withoutTargetPosition = ({ targetPosition: _, ...finding }: Expected): object => finding;

function expectFindings(
  checked: Checked,
  wanted: readonly Expected[],
  severities: readonly string[] = ["error", "warning", "info"],
): void {
  const found = checked.diagnostics.filter(({ severity }) => severities.includes(severity));
  expect(found.map((diagnostic, index) => told(checked, diagnostic, wanted[index]))).toEqual(
    wanted.map(withoutTargetPosition),
  );
}

describe.skipIf(!hasShared(FILE))("the stories, through the library", () => {
  test("S1: a reviser's table, row by row", () => {
    const rows = [
      ["中国航天科工坚持走军民融合发展道路。", "CASIC is committed to the path of civil-military fusion."],
      [
        "我们要加强品牌建设，推动高质量发展。",
        "We will step up brand building and promote the development of high quality.",
      ],
      ["航天科技集团也参加了论坛。", "CASIC also took part in the forum."],
      ["公司始终把质量放在首位。", "The company always puts quality first."],
    ] as const;
    const document = openDocument(compile(glossary()));
    rows.forEach(([source, target], index) => {
      document.add({ id: `table 1 row ${index + 1}`, source, target });
    });
    const report = document.close();
    expectFindings({ ...report, segments: [], files: {} }, story("S1").findings);
    expect(report).toMatchObject({ units: 4, checked: 4, matched: story("S1").summary?.matched });
  });

  test("S2: a Markdown draft with its source", () => {
    const checked = checkFiles(glossary(), "", "s2.en.md", "s2.zh.md");
    expectFindings(checked, story("S2").findings);
    expect(checked).toMatchObject({ units: 5, matched: story("S2").summary?.matched });
  });

  test("S2: the definite description is a warning in the strict profile", () => {
    const { diagnostics } = checkFiles(glossary(), "", "s2.en.md", "s2.zh.md", { profile: "strict" });
    expect(diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toContain("warning missing-term");
  });

  test("S2: a suppression comment keeps its finding back", () => {
    const { diagnostics, suppressed } = checkFiles(glossary(), "", "s2.suppressed.en.md", "s2.zh.md");
    expect(suppressed).toBe(1);
    expect(diagnostics.map(({ code }) => code)).toEqual(["missing-term"]);
  });

  test("S3: a spreadsheet with quotes, commas and line breaks in its cells", () => {
    const checked = checkFiles(glossary(), "", "s3.csv");
    expectFindings(checked, story("S3").findings);
  });

  test("S5: locale files", () => {
    expectFindings(
      checkFiles(glossary(), "s5/", "locales/en/about.json", "locales/zh-CN/about.json"),
      story("S5").findings,
    );
  });

  test("S6: an English draft alone", () => {
    expectFindings(checkFiles(glossary(), "", "s6.md"), story("S6").findings);
  });

  test("S7: safe fixes, and nothing else", () => {
    const checked = checkFiles(glossary(), "", "s7.in.md");
    const [segment] = checked.segments;
    const { text, edits, remaining } = applyFixes(segment?.target ?? "", checked.diagnostics);
    expect(text.trimEnd()).toBe(readShared("stories/s7.out.md").trimEnd());
    expect(edits).toEqual(
      story("S7").edits?.map(({ span, text: written, replacement }) => ({ span, text: written, replacement })),
    );
    expectFindings({ ...checked, diagnostics: remaining }, story("S7").left ?? []);
  });

  test("S8: the terms of a sentence, and its translation verified", () => {
    const termbase = compile(glossary());
    const { input = "", terms = [], verify } = story("S8");
    const found = findTerms(termbase, input, "zh").map(({ span, text, designations }) => {
      const concept = designations[0]?.concept ?? "";
      const preferred = termbase.concepts
        .get(concept)
        ?.terms.find((term) => term.language === "en" && term.status === "preferred");
      return { concept, text, preferred: preferred?.term, span };
    });
    expect(found).toEqual(terms);
    expect(check(termbase, { source: input, target: verify?.target ?? "" })).toEqual([]);
  });

  test("S9: a form that an upper layer displaced", () => {
    const project = parseGlossary(readShared("stories/s9/yizhi.json"), { path: "yizhi.json" });
    const { glossary: merged } = mergeGlossaries(glossary(), project);
    const checked = checkFiles(merged, "s9/", "pair.csv");
    expectFindings(checked, story("S9").findings);
    expect(checked.diagnostics[0]?.evidence).toMatchObject({ reason: "layer", replacedBy: "yizhi.json" });
    expect(compile(merged).concepts.size).toBe(18);
  });
});

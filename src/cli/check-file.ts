import { type Bitext, type BitextFormat, unitsRead } from "../bitext/bitext.ts";
import type { DocumentReport } from "../check/document.ts";
import type { CheckOptions } from "../check/options.ts";
import { inTextOrder } from "../check/select.ts";
import { type Finding, findingsOf } from "../debt/finding.ts";
import { type Debt, type Settled, settle } from "../debt/settle.ts";
import { applyEdits } from "../diagnostics/edit.ts";
import { openDocument } from "../formatted/check.ts";
import type { MarkupFormat } from "../markup/protect.ts";
import type { CheckedFile, UnitName } from "../report/report.ts";
import type { Termbase } from "../termbase/termbase.ts";
import { unifiedDiff } from "./diff.ts";
import { CliFailure } from "./failure.ts";
import { fileEdits } from "./file-edits.ts";
import { encoded } from "./files.ts";
import { looseDirectives } from "./loose-directives.ts";
import type { ReadDraft } from "./read-draft.ts";

/** Safe fixes: left alone, shown as a diff, or written. */
export type FixMode = "none" | "show" | "write";

/** One file of a run. */
export interface Checked {
  readonly file: CheckedFile;
  readonly checked: number;
  readonly skipped: Readonly<Record<string, number>>;
  readonly suppressed: number;
  /** Everything found, and what became of it. */
  readonly findings: readonly Finding[];
  readonly settled: Settled;
  readonly matched: readonly string[];
  /** Fixes written, and fixes that could be. */
  readonly fixed: number;
  readonly fixable: number;
  readonly diff: string;
  readonly markup: MarkupFormat;
  /** The draft is a translation into Chinese though nobody said so. */
  readonly toChinese: boolean;
  /** The fixed file, to be written once all files are checked: a failure in the last leaves the first untouched. */
  readonly rewritten?: Uint8Array;
}

export interface FileOptions extends CheckOptions {
  readonly fix: FixMode;
  /** `all`: also those of a file without findings, for whoever looks at the texts once more. */
  readonly keepTexts?: "all";
  readonly debt: Debt;
  /** The file as the project's own files name it. */
  readonly name: string;
}

/** Told how far the check of a file is, in units. */
export type Tick = (done: number, total: number) => void;

/** Checks one file and, where wanted, fixes it; what was fixed is read and checked again, so the report is of what will be there. */
export function checkFile(termbase: Termbase, read: ReadDraft, options: FileOptions, tick: Tick): Checked {
  const { fix, debt, name, keepTexts: _, ...checking } = options;
  const { bitext } = read;
  const check = (draft: Bitext): Checked => {
    const report = checkBitext(termbase, draft, checking, tick);
    const diagnostics = inTextOrder([...report.diagnostics, ...looseDirectives(draft, checking)]);
    return checkedOf(draft, report, settledOf(findingsOf(name, draft.segments, diagnostics), name, debt), options);
  };
  const checked = check(bitext);
  if (fix === "none") return checked;
  const edits = fileEdits(bitext.text, bitext.segments, checked.file.diagnostics, bitext.format);
  if (fix === "show" || edits.length === 0)
    return { ...checked, fixable: edits.length, diff: unifiedDiff(read.path, bitext.text, edits) };
  const text = applyEdits(bitext.text, edits);
  const bytes = encoded(text, bitext);
  if (!bytes) throw new CliFailure("fix-encoding", { path: read.path });
  return { ...check(read.reread(text)), fixed: edits.length, rewritten: bytes };
}

type SettledFindings = Pick<Checked, "findings" | "settled">;

const settledOf = (findings: readonly Finding[], name: string, debt: Debt): SettledFindings => ({
  findings,
  settled: settle(name, findings, debt),
});

/** The same findings under another baseline. */
export function settledAgain(checked: Checked, name: string, debt: Debt): Checked {
  const again = settledOf(checked.findings, name, debt);
  const { ids } = checked.file;
  return { ...checked, ...again, file: { ...checked.file, diagnostics: openIn(again), ids } };
}

const openIn = ({ settled }: SettledFindings) => settled.open.map(({ diagnostic }) => diagnostic);

const UNITS_A_TICK = 100;

function checkBitext(termbase: Termbase, bitext: Bitext, options: CheckOptions, tick: Tick): DocumentReport {
  const profile = options.profile ?? bitext.profile;
  const document = openDocument(termbase, {
    ...(isChineseDraft(bitext, options) && { to: "zh" as const }),
    ...options,
    ...(profile && { profile }),
    format: bitext.markup,
  });
  for (const [index, segment] of bitext.segments.entries()) {
    if (index % UNITS_A_TICK === 0) tick(index, bitext.segments.length);
    document.add(segment);
  }
  return document.close();
}

/** So much of a draft tells its language. */
const TELLING_LENGTH = 20_000;
const HAN = /\p{Script=Han}/gu;
const LATIN_WORD = /\p{Script=Latin}+/gu;

/** A draft that nobody gave a direction, written in Chinese: then it is the target of a translation into Chinese. */
function isChineseDraft({ segments }: Bitext, { from, to }: CheckOptions): boolean {
  if (from !== undefined || to !== undefined) return false;
  let sample = "";
  for (const { target = "" } of segments) {
    if (sample.length > TELLING_LENGTH) break;
    sample += target;
  }
  return (sample.match(HAN)?.length ?? 0) > 2 * (sample.match(LATIN_WORD)?.length ?? 0);
}

const UNIT_NAMES: Readonly<Record<BitextFormat, UnitName>> = {
  text: "block",
  markdown: "block",
  csv: "row",
  jsonl: "unit",
  i18next: "string",
};

function checkedOf(bitext: Bitext, report: DocumentReport, found: SettledFindings, options: FileOptions): Checked {
  const { checked, suppressed, matched } = report;
  const skipped: Record<string, number> = { ...report.skipped };
  for (const [reason, count] of Object.entries(bitext.skipped)) skipped[reason] = (skipped[reason] ?? 0) + count;
  return {
    file: shownFile(bitext, found, options),
    checked,
    skipped,
    suppressed,
    ...found,
    matched,
    fixed: 0,
    fixable: 0,
    diff: "",
    markup: bitext.markup,
    toChinese: isChineseDraft(bitext, options),
  };
}

/** Texts are needed to show findings; a file without any need not stay in memory. */
function shownFile(bitext: Bitext, found: SettledFindings, { keepTexts }: FileOptions): CheckedFile {
  const diagnostics = openIn(found);
  const ids = new Map(found.findings.map(({ id, diagnostic }) => [diagnostic, id]));
  const { path, sourcePath, sourceText, format } = bitext;
  const units = unitsRead(bitext);
  const named = { path, ...(sourcePath && { sourcePath }), units, unitName: UNIT_NAMES[format], diagnostics, ids };
  if (diagnostics.length === 0 && keepTexts !== "all") return { ...named, text: "", segments: [] };
  return { ...named, ...(sourceText !== undefined && { sourceText }), text: bitext.text, segments: bitext.segments };
}

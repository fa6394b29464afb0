import { readFileSync } from "node:fs";
import type { EvaluationDocument } from "../../src/evaluate/document.ts";
import { glossaryFromPairs } from "../../src/glossary/from-pairs.ts";
import { parseGlossary } from "../../src/glossary/parse.ts";
import { compile } from "../../src/termbase/compile.ts";
import type { Termbase } from "../../src/termbase/termbase.ts";
import type { Language } from "../../src/text/language.ts";

/** A paragraph with its reference, the terms that were given, and the drafts of several systems: `name.noterm`, `name.proper` … */
export interface Draft {
  readonly dir: "zhen" | "enzh";
  readonly src: string;
  readonly ref: string;
  readonly terms: readonly { readonly src: string; readonly tgt: readonly string[] }[];
  readonly hyp: Readonly<Record<string, string>>;
}

/** Paragraphs of our own making, in the form of the shared ones. */
export const ownDrafts = (): readonly Draft[] =>
  readFileSync(new URL("drafts.jsonl", import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Draft);

export interface Direction {
  readonly from: Language;
  readonly to: Language;
}

export const directionOf = (dir: Draft["dir"], zh: Language = "zh"): Direction =>
  dir === "zhen" ? { from: zh, to: "en" } : { from: "en", to: zh };

/** The terms of all paragraphs as one glossary. */
export function termbaseOfDrafts(drafts: readonly Draft[], { from, to }: Direction): Termbase {
  const rows = drafts.flatMap(({ terms }) => terms.flatMap(({ src, tgt }) => tgt.map((form) => [src, form])));
  return compile(parseGlossary(glossaryFromPairs(rows, { languages: [from, to] })));
}

/** What a system made of the paragraphs, as one document. */
export const documentOf = (drafts: readonly Draft[], system: string): EvaluationDocument => ({
  name: system,
  segments: drafts.flatMap(({ src, ref, hyp }) =>
    hyp[system] === undefined ? [] : [{ source: src, target: hyp[system], reference: ref }],
  ),
});

/** Names of systems that have drafts with and without terms. */
export function systemsWithBoth(drafts: readonly Draft[]): readonly string[] {
  const names = new Set(drafts.flatMap(({ hyp }) => Object.keys(hyp).map((name) => name.replace(/\.\w+$/, ""))));
  return [...names].filter((name) => drafts.some((draft) => hasBoth(draft, name))).sort();
}

export const hasBoth = ({ hyp }: Draft, name: string): boolean => `${name}.proper` in hyp && `${name}.noterm` in hyp;

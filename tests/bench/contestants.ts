import { AhoCorasick as MonyoneFast } from "@monyone/aho-corasick/fast";
import AhoCorasick from "ahocorasick";
import FastScanner from "fastscan";
import FlashText from "flashtext.js";
import Modern from "modern-ahocorasick";
import { fromRowConfig } from "prh";
import terminology from "textlint-rule-terminology";
import { buildAutomaton } from "../../src/automaton/automaton.ts";
import { scanText } from "../../src/automaton/scan-text.ts";
import { fold } from "../../src/text/fold.ts";

/** Something that finds the terms of a dictionary in a text; the number of matches says that it did. */
export interface Finder {
  readonly name: string;
  readonly build: (terms: readonly string[]) => (text: string) => number;
  /** Beyond these it takes minutes. */
  readonly most?: { readonly terms?: number; readonly characters?: number };
}

export const OURS = "yizhi";
export const LOOP = "charCodeAt loop";

/** Ours folds, minds word boundaries and gives leftmost-longest; the others compare exactly and give all, with what that saves them. */
export const finders: readonly Finder[] = [
  {
    name: OURS,
    build: (terms) => {
      const automaton = buildAutomaton([...new Set(terms.map((term) => fold(term).text))]);
      return (text) => scanText(automaton, text).length / 3;
    },
  },
  {
    name: LOOP,
    build: () => (text) => {
      let sum = 0;
      for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
      return sum;
    },
  },
  {
    name: "@monyone/aho-corasick/fast",
    build: (terms) => {
      const machine = new MonyoneFast([...terms]);
      return (text) => machine.matchInText(text).length;
    },
    most: { terms: 10_000 },
  },
  {
    name: "flashtext.js",
    build: (terms) => {
      const machine = new FlashText();
      for (const term of terms) machine.addKeyword(term);
      return (text) => machine.extractKeywords(text).length;
    },
  },
  {
    name: "fastscan",
    build: (terms) => {
      const machine = new FastScanner(terms);
      return (text) => machine.search(text).length;
    },
  },
  {
    name: "ahocorasick",
    build: (terms) => {
      const machine = new AhoCorasick(terms);
      return (text) => machine.search(text).length;
    },
    most: { terms: 10_000 },
  },
  {
    name: "modern-ahocorasick",
    build: (terms) => {
      const machine = new Modern([...terms]);
      return (text) => machine.search(text).length;
    },
    most: { terms: 10_000, characters: 5_000 },
  },
  {
    name: "RegExp",
    build: (terms) => {
      const longestFirst = terms.toSorted((a, b) => b.length - a.length);
      const expression = new RegExp(
        longestFirst.map((term) => term.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&")).join("|"),
        "g",
      );
      return (text) => text.match(expression)?.length ?? 0;
    },
    most: { terms: 5_000, characters: 5_000 },
  },
  {
    name: "prh",
    build: (terms) => {
      const engine = fromRowConfig("terms.yml", {
        version: 1,
        rules: terms.map((term) => ({
          pattern: `/${term.replace(/[\\/^$.*+?()[\]{}|]/g, "\\$&")}/`,
          expected: `[${term}]`,
        })),
      });
      return (text) => engine.makeChangeSet("text.md", text).diffs.length;
    },
    most: { terms: 5_000, characters: 5_000 },
  },
  {
    // Its rule, called as textlint calls it, for one paragraph; it reports only terms in wrong case, but looks for all.
    name: "textlint-rule-terminology",
    build: (terms) => {
      let reports = 0;
      const context = {
        Syntax: { Str: "Str", BlockQuote: "BlockQuote" },
        RuleError: Error,
        report: () => reports++,
        fixer: { replaceTextRange: () => undefined },
        getSource: ({ raw }: { readonly raw: string }) => raw,
      };
      const plain = terms.filter((term) => !/[\\^$.*+?()[\]{}|/-]/.test(term));
      const handlers = terminology.linter(context, { terms: plain, defaultTerms: false });
      return (text) => {
        reports = 0;
        handlers.Str!({ type: "Str", raw: text });
        return reports;
      };
    },
    most: { terms: 5_000, characters: 5_000 },
  },
];

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { failingTests } from "../../scripts/glossary/failing-tests.ts";
import { findTerms } from "../../src/formatted/find-terms.ts";
import { assembleGlossary } from "../../src/glossary/bundle.ts";
import { expandGlossary } from "../../src/glossary/expand.ts";
import { lintGlossary } from "../../src/glossary/lint.ts";
import type { ConceptEntry, ConceptTerm, GlossaryFile } from "../../src/glossary/model.ts";
import { parseGlossaryFile } from "../../src/glossary/parse.ts";
import { compile } from "../../src/termbase/compile.ts";

const folder = new URL("../../glossary/", import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith(".json") && name !== "schema.json")
  .sort();
const files: readonly GlossaryFile[] = names.map((name) =>
  parseGlossaryFile(readFileSync(new URL(name, folder), "utf8"), { path: name }),
);
const glossary = assembleGlossary(files, "bundled");
const concepts = expandGlossary(glossary);
const termbase = compile(glossary);
const entries = files.flatMap((file) => file.entries as readonly ConceptEntry[]);

const FEWEST_CONCEPTS = 400;

describe("the bundled glossary", () => {
  test.each(names)("%s is laid out for its own name and licence", (name) => {
    const file = files[names.indexOf(name)]!;
    expect(file).toMatchObject({ yizhi: 1, id: name.replace(".json", ""), license: "CC-BY-4.0", extends: [] });
  });

  test("holds at least four hundred concepts", () => {
    expect(entries.length).toBeGreaterThanOrEqual(FEWEST_CONCEPTS);
  });

  test("has one entry for each id", () => {
    const ids = entries.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  test("has no error and no warning by lint", () => {
    const found = lintGlossary(glossary).filter(({ severity }) => severity !== "info");
    expect(found.map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
  });

  test("knows every term again in its own text, unless the term asks for neighbours", () => {
    const lost = concepts.flatMap((concept) =>
      concept.terms
        .filter((term) => term.match.near === undefined && !finds(term, concept.id))
        .map((term) => `${concept.id}: ${term.term}`),
    );
    expect(lost).toEqual([]);
  });

  test("knows a term that asks for neighbours where one of them stands", () => {
    const lost = concepts.flatMap((concept) =>
      concept.terms
        .filter(({ match }) => match.near !== undefined)
        .filter((term) => !finds(term, concept.id, `${term.term} ${term.match.near![0]}`))
        .map((term) => `${concept.id}: ${term.term}`),
    );
    expect(lost).toEqual([]);
  });

  test("prefers at most one form a language and period", () => {
    const doubled = concepts.filter(({ terms }) => {
      const preferred = terms.filter(({ status }) => status === "preferred").map(periodOf);
      return new Set(preferred).size < preferred.length;
    });
    expect(doubled.map(({ id }) => id)).toEqual([]);
  });

  test("says of every form to avoid on what ground", () => {
    const groundless = concepts.flatMap(({ id, terms }) =>
      terms
        .filter(({ status, basis }) => status === "deprecated" && (basis === undefined || basis === "listed"))
        .map(({ term }) => `${id}: ${term}`),
    );
    expect(groundless).toEqual([]);
  });

  test("cites a source for every preferred rendering it does not call a proposal, and for none it does", () => {
    const wrong = entries.filter(({ source, confidence }) => (source !== undefined) !== (confidence ?? 1) > 1);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test("has a test for every entry", () => {
    expect(entries.filter(({ tests }) => (tests ?? []).length === 0).map(({ id }) => id)).toEqual([]);
  });
});

describe("the tests of the bundled entries", () => {
  test.each(names)("hold in %s with the whole glossary loaded", (name) => {
    expect(failingTests(files[names.indexOf(name)]!.entries as readonly ConceptEntry[], termbase)).toEqual([]);
  });
});

function finds(term: ConceptTerm, concept: string, text = term.term): boolean {
  return findTerms(termbase, text, term.language).some(({ designations }) =>
    designations.some((designation) => designation.concept === concept),
  );
}

const periodOf = ({ language, valid, style }: ConceptTerm): string =>
  JSON.stringify([language, valid?.from, valid?.until, style]);

import { check, checkTarget } from "../check/check.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Glossary, GlossaryIssue, IdentifiedEntry } from "../glossary/model.ts";
import { type Locale, sentence } from "../messages/translate.ts";
import type { Termbase } from "../termbase/termbase.ts";

/**
 * The `tests` and `examples` that entries carry, checked: each test must give the codes it lists, each example none. Only
 * findings about the entry itself count, since a sentence may well meet other terms.
 */
export function failingTests(layer: Glossary, termbase: Termbase, locale: Locale): readonly GlossaryIssue[] {
  return layer.entries
    .filter(({ id }) => termbase.concepts.has(id))
    .flatMap((entry) => [...testIssues(entry, termbase, locale), ...exampleIssues(entry, termbase, locale)]);
}

function testIssues(entry: IdentifiedEntry, termbase: Termbase, locale: Locale): readonly GlossaryIssue[] {
  return (entry.tests ?? []).flatMap((pair, index) => {
    const found = codesOf(pair, entry, termbase);
    const expected = [...new Set<string>(pair.expect)].sort();
    if (found.join() === expected.join()) return [];
    const message = sentence(locale, "cli", "lint-test", {
      number: index + 1,
      concept: entry.id,
      expected: said(expected),
      found: said(found),
    });
    return [issue(entry, `tests[${index}]`, message)];
  });
}

function exampleIssues(entry: IdentifiedEntry, termbase: Termbase, locale: Locale): readonly GlossaryIssue[] {
  return (entry.examples ?? []).flatMap((example, index) => {
    const found = codesOf({ zh: textOf(example.zh), en: textOf(example.en) }, entry, termbase);
    if (found.length === 0) return [];
    const values = { number: index + 1, concept: entry.id, found: said(found) };
    return [issue(entry, `examples[${index}]`, sentence(locale, "cli", "lint-example", values))];
  });
}

interface Pair {
  readonly zh?: string | undefined;
  readonly en?: string | undefined;
}

function codesOf(pair: Pair, entry: IdentifiedEntry, termbase: Termbase): readonly string[] {
  const own = findingsIn(pair, termbase).filter(({ concept }) => concept === entry.id);
  return [...new Set(own.map(({ code }) => code))].sort();
}

function findingsIn({ zh, en }: Pair, termbase: Termbase): readonly Diagnostic[] {
  if (zh !== undefined && en !== undefined) return check(termbase, { source: zh, target: en });
  if (en !== undefined) return checkTarget(termbase, en);
  return zh === undefined ? [] : checkTarget(termbase, zh, { to: "zh" });
}

const textOf = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);
const said = (codes: readonly string[]): string => (codes.length === 0 ? "[]" : codes.join(", "));

function issue(entry: IdentifiedEntry, path: string, message: string): GlossaryIssue {
  return { code: "failing-test", severity: "error", message, path, concepts: [entry.id] };
}

import { check, checkTarget } from "../../src/formatted/check.ts";
import type { ConceptEntry, EntryTest } from "../../src/glossary/model.ts";
import type { Termbase } from "../../src/termbase/termbase.ts";

export interface FailingTest {
  readonly id: string;
  readonly test: EntryTest;
  /** Codes in order, with blanks between them; empty for none. */
  readonly expected: string;
  readonly found: string;
}

/** The tests that entries carry, with the whole glossary loaded: every finding counts, whichever entry it is about. */
export function failingTests(entries: readonly ConceptEntry[], termbase: Termbase): readonly FailingTest[] {
  return entries.flatMap(({ id = "", tests = [] }) =>
    tests
      .map((test) => ({ id, test, expected: codes(test.expect), found: codes(found(test, termbase)) }))
      .filter((outcome) => outcome.expected !== outcome.found),
  );
}

function found({ zh, en }: EntryTest, termbase: Termbase): readonly string[] {
  const diagnostics =
    zh === undefined || en === undefined
      ? checkTarget(termbase, zh ?? en ?? "", { to: en === undefined ? "zh" : "en" })
      : check(termbase, { source: zh, target: en });
  return diagnostics.map(({ code }) => code);
}

const codes = (list: readonly string[]): string => [...new Set(list)].sort().join(" ");

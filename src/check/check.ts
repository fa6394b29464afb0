import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Termbase } from "../termbase/termbase.ts";
import { Absence } from "./absence.ts";
import { CaseDrift } from "./case-drift.ts";
import { dismiss, gatherFacts } from "./facts.ts";
import { type CheckOptions, validateOptions } from "./options.ts";
import { inTextOrder, mostSpecific } from "./select.ts";
import { unitRules } from "./unit-rules.ts";

/** A text and its translation, each as it stands. */
export interface TextPair {
  readonly source: string;
  readonly target: string;
  readonly id?: string;
}

/**
 * Checks one translated segment: finds the terms of both sides once, gives them to the unit rules, keeps the most specific finding
 * of each concept. Findings are returned in the order of the text; none is a sentence (see `messageFor`).
 *
 * @throws TypeError for options that are none; never because of the texts.
 */
export function check(termbase: Termbase, pair: TextPair, options: CheckOptions = {}): readonly Diagnostic[] {
  return checkUnit(termbase, pair, options);
}

/** Checks a target text alone, with the rules that need no source. `options.to` is its language, English by default. */
export function checkTarget(termbase: Termbase, text: string, options: CheckOptions = {}): readonly Diagnostic[] {
  return checkUnit(termbase, { target: text }, options);
}

function checkUnit(
  termbase: Termbase,
  segment: { source?: string; target: string; id?: string },
  options: CheckOptions,
): readonly Diagnostic[] {
  validateOptions(options);
  if (segment.target.trim() === "") return [];
  const facts = gatherFacts(termbase, segment, 0, options);
  const found = mostSpecific(unitRules.flatMap((rule) => rule(facts)));
  dismiss(facts);
  if (found.length === 0) return found;
  const absence = new Absence(termbase, options);
  const caseDrift = new CaseDrift();
  const final = caseDrift.hold(facts, absence.hold(facts, found));
  return inTextOrder([...final, ...absence.settle(), ...caseDrift.settle()]);
}

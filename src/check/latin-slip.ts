import type { Concept } from "../glossary/model.ts";
import { fold } from "../text/fold.ts";
import { type CloseForm, isOneSlip } from "./close-forms.ts";
import { formsFor } from "./evidence.ts";
import type { UnitFacts } from "./facts.ts";

/** Shorter ones in a text are no slip of a word of five letters. */
const LATIN_WORD = /[a-z]{4,}/g;

/**
 * A Chinese term may hold Latin words (CAMEL评级, Facebook); one of them with a letter astray, and the rest of the term around it as
 * it should be. Only for a concept that the source names and the target lacks.
 */
export function latinSlip(facts: UnitFacts, concept: Concept): CloseForm | undefined {
  const { folded } = facts.target.prepared;
  for (const { term } of formsFor(facts, concept)) {
    const form = fold(term).text;
    for (const { 0: right, index } of form.matchAll(LATIN_WORD)) {
      for (const { 0: word, index: at } of folded.text.matchAll(LATIN_WORD)) {
        const slipped = form.slice(0, index) + word + form.slice(index + right.length);
        if (at < index || !folded.text.startsWith(slipped, at - index) || !isOneSlip(word, right)) continue;
        const span = { start: folded.start(at - index), end: folded.end(at - index + slipped.length - 1) };
        return { concept: concept.id, span, term, distance: 1 };
      }
    }
  }
  return undefined;
}

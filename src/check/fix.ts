import type { Fix } from "../diagnostics/diagnostic.ts";
import type { EnglishForm } from "../english/forms.ts";
import type { Concept, ConceptTerm } from "../glossary/model.ts";
import { carryArticle } from "../rendering/carry-article.ts";
import { chooseReplacement } from "../rendering/choose.ts";
import { renderLike } from "../rendering/render-like.ts";
import { startsSentence } from "../rendering/sentence-start.ts";
import { familyOf } from "../text/language.ts";
import type { Span } from "../text/span.ts";
import { slice } from "../text/span.ts";
import type { UnitFacts } from "./facts.ts";

interface Met {
  readonly concept: Concept;
  readonly term: ConceptTerm;
  readonly form: string;
  readonly inflection: EnglishForm["inflection"];
  readonly span: Span;
}

/** The fix of a discouraged term: the accepted form of the same kind, in the case, number and verb form of what stands there. */
export function fixFor(facts: UnitFacts, met: Met): Fix | undefined {
  const { language, text } = facts.target;
  const chosen = chooseReplacement(met.concept, met.term, { ...facts.options, language });
  if (chosen === undefined) return undefined;
  const replacement = renderLike(chosen.term, {
    text: slice(text, met.span),
    inflection: met.inflection,
    atSentenceStart: startsSentence(text, met.span.start),
    base: met.form,
  });
  const edit =
    familyOf(language) === "en" ? carryArticle(text, met.span, replacement) : { span: met.span, replacement };
  return { ...edit, applicability: chosen.applicability };
}

import type { Diagnostic } from "../diagnostics/diagnostic.ts";

const HAN = /\p{Script=Han}/u;
const ALL_CAPITALS = /^[\p{Lu}\p{N}&.-]+s?$/u;
/** Stands for the writer's own words where we do not know them. */
const BLANK = "…";

/**
 * The entry that accepts the rendering met, to paste into `entries` of the project glossary. A slot replaces the slot below it,
 * so the accepted forms are repeated. Only where the rendering may well be right: absence and variety, never a listed bad form.
 */
export function acceptingEntry(diagnostic: Diagnostic): string | undefined {
  const { concept, expected } = diagnostic;
  const met = renderingOf(diagnostic);
  const best = expected[0];
  if (concept === undefined || met === undefined || best === undefined || expected.includes(met)) return undefined;
  const slot = HAN.test(best) ? "zh" : "en";
  const forms = [...expected.map(withType), JSON.stringify(met)];
  return `{ "id": ${JSON.stringify(concept)}, "${slot}": [${forms.join(", ")}] }`;
}

function renderingOf(diagnostic: Diagnostic): string | undefined {
  if (diagnostic.code === "inconsistent-term") return diagnostic.text;
  // What comes closest are scattered words, no rendering: the writer's own words are for the writer to fill in.
  return diagnostic.code === "missing-term" && diagnostic.severity !== "info" ? BLANK : undefined;
}

/** An acronym must stay one: full and short forms are never inconsistent with each other. */
function withType(form: string): string {
  const term = JSON.stringify(form);
  return ALL_CAPITALS.test(form) && !HAN.test(form) ? `{ "term": ${term}, "type": "acronym" }` : term;
}

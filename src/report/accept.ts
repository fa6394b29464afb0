import type { Diagnostic } from "../diagnostics/diagnostic.ts";

const HAN = /\p{Script=Han}/u;
const ALL_CAPITALS = /^[\p{Lu}\p{N}&.-]+s?$/u;
/** Stands for the writer's own words where we do not know them. */
const BLANK = "…";

/**
 * The entry that accepts the rendering met, to paste into `entries` of the project glossary. A slot replaces the slot below it,
 * so the accepted forms are repeated. Only for an absence, whose words `yizhi accept` cannot know; other findings are accepted by id.
 */
export function acceptingEntry({ code, severity, concept, expected }: Diagnostic): string | undefined {
  const best = expected[0];
  if (code !== "missing-term" || severity === "info" || concept === undefined || best === undefined) return undefined;
  const slot = HAN.test(best) ? "zh" : "en";
  const forms = [...expected.map(withType), JSON.stringify(BLANK)];
  return `{ "id": ${JSON.stringify(concept)}, "${slot}": [${forms.join(", ")}] }`;
}

/** An acronym must stay one: full and short forms are never inconsistent with each other. */
function withType(form: string): string {
  const term = JSON.stringify(form);
  return ALL_CAPITALS.test(form) && !HAN.test(form) ? `{ "term": ${term}, "type": "acronym" }` : term;
}

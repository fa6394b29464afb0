import { expandGlossary } from "../../src/glossary/expand.ts";
import type { Glossary } from "../../src/glossary/model.ts";
import { parseGlossary } from "../../src/glossary/parse.ts";

/** Layers from files, the lowest first; each is known by its place: "one.json", "two.json" … */
const NAMES = ["one.json", "two.json", "three.json", "four.json"];
export const layers = (...files: readonly unknown[]): readonly Glossary[] =>
  files.map((file, index) => parseGlossary(file, { path: NAMES[index]! }));

/** `en preferred x` of a concept, for comparing. */
export function termsOf(glossary: Glossary, id: string): readonly string[] {
  const concept = expandGlossary(glossary).find((one) => one.id === id);
  return (concept?.terms ?? []).map((term) => `${term.language} ${term.status} ${term.term}`);
}

import { assembleGlossary } from "../../src/glossary/bundle.ts";
import { expandGlossary } from "../../src/glossary/expand.ts";
import type { FieldFile } from "./field-file.ts";

/** src/bundled-ids.ts: the ids of all bundled concepts, members of families among them, as a union. */
export function idsModule(files: readonly FieldFile[]): string {
  const ids = expandGlossary(assembleGlossary(files, "bundled"))
    .map(({ id }) => id)
    .sort();
  return [
    "// Written by `npm run glossary`; the glossary files are the place for changes.",
    "",
    "/** Ids of the bundled concepts. */",
    "export type BundledConceptId =",
    `${ids.map((id) => `  | "${id}"`).join("\n")};`,
    "",
  ].join("\n");
}

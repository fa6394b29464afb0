import type { ConceptEntry, GlossaryFile } from "../../src/glossary/model.ts";

/** A bundled file: its entries are a list. */
export interface FieldFile extends Omit<GlossaryFile, "entries"> {
  readonly entries: readonly ConceptEntry[];
}

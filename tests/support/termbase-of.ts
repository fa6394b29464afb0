import type { ConceptEntry } from "../../src/glossary/model.ts";
import { parseGlossary } from "../../src/glossary/parse.ts";
import { compile } from "../../src/termbase/compile.ts";
import type { Termbase } from "../../src/termbase/termbase.ts";

/** A termbase of a few entries, through the same door as a file. */
export const termbaseOf = (...entries: readonly ConceptEntry[]): Termbase => compile(parseGlossary(entries));

import { identify } from "../../src/glossary/identify.ts";
import type { ConceptEntry } from "../../src/glossary/model.ts";
import { keysOf, termsOf } from "./arrange.ts";
import type { FieldFile } from "./field-file.ts";

/**
 * An entry may be added as one line, `{ "zh": "…", "en": "…" }`; what follows from it is written out: the id, that nobody verified
 * it, and that the pair itself checks clean.
 */
export function complete(file: FieldFile): FieldFile {
  const ids = identify(file.entries);
  return { ...file, entries: file.entries.map((entry, index) => completed({ ...entry, id: ids[index]! })) };
}

const UNVERIFIED = 1;

function completed(entry: ConceptEntry): ConceptEntry {
  const isClaimed = entry.confidence !== undefined || keysOf(entry.source).length > 0;
  return {
    ...entry,
    ...(isClaimed ? {} : { confidence: UNVERIFIED }),
    ...((entry.tests ?? []).length > 0 ? {} : testsOf(entry)),
  };
}

function testsOf({ zh, en, family }: ConceptEntry): Pick<ConceptEntry, "tests"> {
  const [chinese] = termsOf(zh);
  const [english] = termsOf(en);
  if (chinese === undefined || english === undefined || family !== undefined) return {};
  return { tests: [{ zh: chinese.term, en: english.term, expect: [] }] };
}

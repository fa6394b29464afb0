import { isProper } from "../../src/check/evidence.ts";
import { findTerms } from "../../src/termbase/find-terms.ts";
import type { Corpus } from "./corpus.ts";
import type { Result } from "./result.ts";

/** Concepts a segment names: all, and those that nobody calls an everyday word of two characters. */
export function matched({ documents, termbase, zh }: Corpus): Result["matchedPerSegment"] {
  let all = 0;
  let longOrNames = 0;
  let segmentsWithAny = 0;
  let segments = 0;
  for (const { zh: text } of [...documents.values()].flat()) {
    const met = findTerms(termbase, text, zh);
    const ids = new Set(met.flatMap(({ designations }) => designations.map(({ concept }) => concept)));
    const long = new Set(
      met.flatMap(({ text: written, designations }) =>
        designations
          .map(({ concept }) => termbase.concepts.get(concept)!)
          .filter((concept) => written.length >= 3 || isProper(concept))
          .map(({ id }) => id),
      ),
    );
    all += ids.size;
    longOrNames += long.size;
    segments++;
    if (ids.size > 0) segmentsWithAny++;
  }
  return { all: all / segments, longOrNames: longOrNames / segments, segmentsWithAny: segmentsWithAny / segments };
}

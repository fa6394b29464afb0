import { languagesOf } from "../align/align-terms.ts";
import { entryEvidence } from "../check/evidence.ts";
import type { Termbase } from "../termbase/termbase.ts";
import type { EvaluateOptions, EvaluationDocument } from "./document.ts";
import type { ConceptRecord, Evaluation } from "./evaluation.ts";
import { type Firing, fire } from "./fire.ts";
import { groupBy } from "./group-by.ts";
import { naiveCount } from "./naive.ts";
import { ruleRates } from "./rule-rates.ts";
import { successScore } from "./success-rate.ts";
import { searchPairs, termPairs } from "./term-pairs.ts";
import { type ConceptUses, UseCount } from "./use-count.ts";

/** Scores documents of a bitext against a glossary, and the checks against the documents. Pure: the same input, the same figures. */
export function evaluate(
  termbase: Termbase,
  documents: Iterable<EvaluationDocument>,
  options: EvaluateOptions = {},
): Evaluation {
  const pairs = termPairs(termbase, languagesOf(options), options);
  const searchLowered = searchPairs(pairs.map((pair) => ({ ...pair, source: pair.source.toLowerCase() })));
  const naive = naiveCount(searchPairs(pairs));
  const wmt25 = successScore();
  const uses = new UseCount(termbase, options);
  const firings: Firing[] = [];
  const counts = { documents: 0, segments: 0, references: 0 };
  for (const document of documents) {
    const fired = fire(termbase, document, options);
    firings.push(...fired.firings);
    counts.documents++;
    counts.segments += fired.checked;
    for (const [unit, segment] of document.segments.entries()) {
      const { source = "", target = "", reference } = segment;
      if (source.trim() === "" || target.trim() === "") continue;
      if (reference !== undefined) counts.references++;
      const terms = searchLowered(source.toLowerCase()).map(({ pair }) => pair);
      naive.add({ source, target });
      wmt25.add({ source, target, terms, ...(reference === undefined ? {} : { reference }) });
      uses.add({ ...segment, source, target }, unit);
    }
    uses.endDocument();
  }
  const counted = uses.result();
  return {
    documents: counts.documents,
    segments: counts.segments,
    uses: counted.uses,
    concepts: counted.byConcept.size,
    success: { ...counted.success, wmt25: wmt25.rate() },
    consistency: counted.consistency,
    rules: ruleRates(firings, counts.segments, counted.uses),
    byConcept: conceptRecords({
      termbase,
      options,
      firings,
      counted: counted.byConcept,
      hasReferences: counts.references > 0,
    }),
    naive: naive.rates(),
  };
}

interface Counted {
  readonly termbase: Termbase;
  readonly options: EvaluateOptions;
  readonly firings: readonly Firing[];
  readonly counted: ReadonlyMap<string, ConceptUses>;
  readonly hasReferences: boolean;
}

function conceptRecords(all: Counted): readonly ConceptRecord[] {
  const firings = groupBy(all.firings, ({ diagnostic }) => diagnostic.concept);
  const ids = new Set([...all.counted.keys(), ...firings.keys()].filter((id) => id !== undefined));
  return [...ids]
    .map((id) => conceptRecord(all, id, firings.get(id) ?? []))
    .sort((a, b) => b.fired - a.fired || b.uses - a.uses || (a.concept < b.concept ? -1 : 1));
}

function conceptRecord(all: Counted, id: string, firings: readonly Firing[]): ConceptRecord {
  const concept = all.termbase.concepts.get(id);
  const { zh, en } = concept === undefined ? {} : entryEvidence(concept, languagesOf(all.options).to, all.options);
  const { uses, rendered } = all.counted.get(id) ?? { uses: 0, rendered: 0 };
  return {
    concept: id,
    ...(zh === undefined ? {} : { zh }),
    ...(en === undefined ? {} : { en }),
    uses,
    rendered,
    fired: firings.length,
    ...(all.hasReferences ? { right: firings.filter(({ right }) => right).length } : {}),
    dismissed: firings.filter(({ dismissed }) => dismissed).length,
    perUse: uses === 0 ? 0 : firings.length / uses,
  };
}

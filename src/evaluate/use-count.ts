import { type Alignment, alignTerms, languagesOf } from "../align/align-terms.ts";
import { assign, type Offer } from "../align/assign.ts";
import { gatherFacts, type UnitFacts } from "../check/facts.ts";
import type { CheckOptions } from "../check/options.ts";
import { isAccepted } from "../termbase/standing.ts";
import type { Termbase, TermMatch } from "../termbase/termbase.ts";
import { append } from "../text/append.ts";
import { familyOf } from "../text/language.ts";
import { type Consistency, type ConsistencyCount, consistencyCount } from "./consistency.ts";
import type { EvaluationSegment } from "./document.ts";
import type { TermSuccess } from "./evaluation.ts";
import { rateOf } from "./rate.ts";

export interface ConceptUses {
  readonly uses: number;
  readonly rendered: number;
}

/** Counts which concepts the source names and how the target renders them. Concepts without a form in the target language are left out. */
export class UseCount {
  private readonly consistency: ConsistencyCount = consistencyCount();
  private readonly byConcept = new Map<string, { uses: number; rendered: number }>();
  private readonly known = new Map<string, readonly string[]>();
  private readonly counts = { uses: 0, surface: 0, generated: 0, occurrences: 0, exclusive: 0 };

  constructor(
    private readonly termbase: Termbase,
    private readonly options: CheckOptions,
  ) {}

  add(segment: EvaluationSegment & { readonly source: string; readonly target: string }, unit: number): void {
    const facts = gatherFacts(this.termbase, segment, unit, this.options);
    const { protect } = segment;
    this.countUses(facts);
    this.countOccurrences(
      facts,
      alignTerms(this.termbase, segment, { ...this.options, ...(protect ? { protect } : {}) }),
    );
  }

  endDocument(): void {
    this.consistency.endDocument();
  }

  result(): {
    readonly uses: number;
    readonly byConcept: ReadonlyMap<string, ConceptUses>;
    readonly consistency: Consistency;
    readonly success: Omit<TermSuccess, "wmt25">;
  } {
    const { uses, surface, generated, occurrences, exclusive } = this.counts;
    return {
      uses,
      byConcept: this.byConcept,
      consistency: this.consistency.result(),
      success: {
        surface: rateOf(surface, uses),
        generated: rateOf(generated, uses),
        exclusive: rateOf(exclusive, occurrences),
      },
    };
  }

  private countUses(facts: UnitFacts): void {
    const target = facts.target.text.toLowerCase();
    for (const id of facts.named.keys()) {
      const renderings = this.renderingsOf(id);
      if (renderings.length === 0) continue;
      const tally = this.byConcept.get(id) ?? { uses: 0, rendered: 0 };
      this.byConcept.set(id, tally);
      tally.uses++;
      this.counts.uses++;
      if (renderings.some((rendering) => target.includes(rendering))) this.counts.surface++;
      if (!facts.rendered.has(id)) continue;
      tally.rendered++;
      this.counts.generated++;
    }
  }

  /** Homographs are one occurrence; it is counted when any of its concepts is named and asks for a rendering. */
  private countOccurrences({ named, rendered }: UnitFacts, alignments: readonly Alignment[]): void {
    const wanted = new Map<TermMatch, string[]>();
    for (const [id, matches] of named)
      if (this.renderingsOf(id).length > 0) for (const match of matches) append(wanted, match, id);
    const offered = new Map<TermMatch, Offer[]>();
    for (const [id, matches] of rendered) for (const match of matches) append(offered, match, { name: id, cost: 0 });
    // Among the occurrences that count: a plain word that may mean the concept takes no rendering from one that names it.
    this.counts.occurrences += wanted.size;
    this.counts.exclusive += assign([...wanted.values()], [...offered.values()]).filter(Boolean).length;
    const starts = new Set([...wanted.keys()].map(({ span }) => span.start));
    for (const alignment of alignments) if (starts.has(alignment.source.span.start)) this.consistency.add(alignment);
  }

  /** Listed renderings in lower case; none for a concept that asks for none. */
  private renderingsOf(id: string): readonly string[] {
    const known = this.known.get(id);
    if (known !== undefined) return known;
    const concept = this.termbase.concepts.get(id);
    const family = familyOf(languagesOf(this.options).to);
    const terms = concept?.translate === true ? concept.terms : [];
    const renderings = terms
      .filter((term) => familyOf(term.language) === family && isAccepted(term, this.options))
      .map(({ term }) => term.toLowerCase());
    this.known.set(id, renderings);
    return renderings;
  }
}

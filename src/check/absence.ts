import { languagesOf } from "../align/align-terms.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Termbase } from "../termbase/termbase.ts";
import { familyOf } from "../text/language.ts";
import { isCapitalised, wordsIn } from "./capitals.ts";
import { conceptOf, isLoneWord, type UnitFacts } from "./facts.ts";
import { introductions } from "./introduced.ts";
import type { CheckOptions } from "./options.ts";
import { levelOf } from "./severity.ts";

/** So many units of the document must have the concept before its absence from all of them is worth a warning. */
const FEWEST_UNITS = 2;

/** Words of two characters have many senses and are rendered freely; their absence is never more than a hint. */
const EVERYDAY_LENGTH = 2;

/** Where nobody vouches for the entry, the document must: it renders the concept in so many of its other places. */
const HABIT = 0.5;
const FIRM_HABIT = 0.8;

type Missing = Extract<Diagnostic, { code: "missing-term" }>;

interface Waiting {
  readonly diagnostic: Missing;
  /** The source has only a form that may be plain English, one word or several. */
  readonly hint?: "word" | "words" | undefined;
}

function hintOf({ hinted }: UnitFacts, concept = ""): Waiting["hint"] {
  const met = hinted.get(concept)?.flatMap(({ designations }) => designations);
  if (met === undefined) return undefined;
  return met.every((each) => each.concept !== concept || isLoneWord(each.term.term)) ? "word" : "words";
}

/**
 * The document tier of missing-term (checks.md §3.2): absence is info, and becomes a warning when the concept is rendered acceptably
 * nowhere in the document and either stands in two units or is a set phrase. What rests on a proposal (confidence 1: tables that were
 * imported) or on plain English is told only where nothing of the term is left in the target and the document renders it as a rule.
 * The findings wait here until the document is read.
 */
export class Absence {
  private readonly waiting: Waiting[] = [];
  private readonly units = new Map<string, { all: number; rendered: number }>();
  private readonly acronyms = new Map<string, string>();

  constructor(
    private readonly termbase: Termbase,
    private readonly options: CheckOptions,
  ) {}

  /** @returns the findings of the unit that are final. */
  hold(facts: UnitFacts, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
    const kept = diagnostics.filter((diagnostic) => !this.isIntroduced(facts, diagnostic));
    const faulty = new Set(
      kept.filter(({ code }) => code !== "possible-ellipsis" && code !== "term-count").map(({ concept }) => concept),
    );
    for (const id of [...facts.named.keys(), ...facts.hinted.keys()]) {
      const { all, rendered } = this.units.get(id) ?? { all: 0, rendered: 0 };
      const isThere = facts.rendered.has(id) || !faulty.has(id);
      this.units.set(id, { all: all + 1, rendered: rendered + Number(isThere) });
    }
    for (const [id, acronym] of introductions(facts)) this.acronyms.set(id, acronym);
    return kept.filter((diagnostic) => {
      if (diagnostic.code !== "missing-term") return true;
      this.waiting.push({ diagnostic, hint: hintOf(facts, diagnostic.concept) });
      return false;
    });
  }

  /** One that stands as an acronym which the document introduced is not missing. */
  private isIntroduced(facts: UnitFacts, { code, concept = "" }: Diagnostic): boolean {
    const acronym = this.acronyms.get(concept);
    if (code !== "missing-term" || acronym === undefined || this.options.profile === "strict") return false;
    return facts.target.text.includes(acronym);
  }

  settle(): readonly Diagnostic[] {
    return this.waiting.flatMap((waiting) => {
      const { evidence, concept: id } = waiting.diagnostic;
      if (id === undefined || !this.isWorthTelling(waiting)) return [];
      const { all: units, rendered } = this.units.get(id)!;
      const nowhere = rendered === 0 && this.isEvidence(waiting, units);
      const inDocument = this.options.profile === "strict" ? "error" : "warning";
      const own = nowhere ? inDocument : evidence.disputed === true ? "info" : undefined;
      const severity = levelOf("missing-term", this.options, own, conceptOf(this.termbase, id));
      if (severity === "off") return [];
      const absentFrom = nowhere ? ("document" as const) : ("unit" as const);
      return [{ ...waiting.diagnostic, severity, evidence: { ...evidence, units, absentFrom } }];
    });
  }

  private isWorthTelling({ diagnostic: { evidence, concept = "", text }, hint }: Waiting): boolean {
    const { profile = "prose" } = this.options;
    if (profile !== "prose" || (hint === undefined && evidence.confidence !== 1)) return true;
    if (evidence.closest !== undefined || evidence.disputed === true) return false;
    const { all, rendered } = this.units.get(concept)!;
    const isFree = hint === "word" || (evidence.zh ?? text).length <= EVERYDAY_LENGTH;
    if (all === 1) return !isFree;
    return rendered / (all - 1) >= (isFree ? FIRM_HABIT : HABIT);
  }

  /** In an English source only a name or an acronym surely means its concept. */
  private isEvidence({ diagnostic: { evidence, text }, hint }: Waiting, units: number): boolean {
    if (evidence.disputed === true) return false;
    if (this.options.profile === "prose" || this.options.profile === undefined)
      if (hint !== undefined || evidence.confidence === 1) return false;
    if (evidence.fixed === true) return true;
    const isName =
      familyOf(languagesOf(this.options).from) === "zh"
        ? (evidence.zh ?? text).length > EVERYDAY_LENGTH
        : wordsIn(text).every(isCapitalised);
    return units >= FEWEST_UNITS && isName && evidence.closest === undefined;
  }
}

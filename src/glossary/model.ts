import type { Citation, DeprecationBasis, DiagnosticCode, Level } from "../diagnostics/diagnostic.ts";
import type { Language } from "../text/language.ts";

/** Administrative statuses of TBX. `avoid` in an entry is short for deprecated. */
export const termStatuses = ["preferred", "admitted", "deprecated", "superseded"] as const;
export type TermStatus = (typeof termStatuses)[number];

/** Term types of TBX-Basic. */
export const termTypes = ["fullForm", "acronym", "abbreviation", "shortForm", "variant", "phrase"] as const;
export type TermType = (typeof termTypes)[number];

export const partsOfSpeech = ["noun", "verb", "adjective", "adverb", "other"] as const;
export type PartOfSpeech = (typeof partsOfSpeech)[number];

/** 3 seen in a first-hand official publication, 2 in a reliable copy or several secondary ones, 1 a proposal. */
export type Confidence = 1 | 2 | 3;

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type PartialDate = string;

/** `until` is exclusive. */
export interface Validity {
  readonly from?: PartialDate;
  readonly until?: PartialDate;
}

export type CaseRule = "smart" | "sensitive" | "insensitive";

export interface MatchRules {
  /** Switches every tolerance below off. */
  readonly exact?: boolean;
  readonly case?: CaseRule;
  readonly inflect?: boolean | "noun" | "verb" | "adjective";
  /** Extra written forms that count as this term. */
  readonly forms?: readonly string[];
  /** Hyphen, space and dash, quotes, width, middle dot, traditional characters; default true. */
  readonly variants?: boolean;
  readonly spelling?: "any" | "en-GB" | "en-US";
  readonly articles?: boolean;
  /** Longer strings in which the term is not itself: 中国 not in 发展中国家. */
  readonly notIn?: readonly string[];
  /** Matches only when one of these occurs in the same segment. */
  readonly near?: readonly string[];
  /** Regular expression; only with `allowPatterns`, never in bundled data. */
  readonly pattern?: string;
}

export type SourceReference =
  | string
  | { readonly ref?: string; readonly title?: string; readonly url?: string; readonly at?: string };

export type OneOrMany<T> = T | readonly T[];

/** A term as a file may write it out. */
export interface TermInput {
  readonly term: string;
  readonly status?: TermStatus;
  readonly type?: TermType;
  readonly pos?: PartOfSpeech;
  readonly region?: string;
  readonly match?: MatchRules;
  readonly valid?: Validity;
  readonly severity?: Level;
  readonly note?: string;
  readonly context?: readonly { readonly text: string; readonly source?: SourceReference }[];
  readonly source?: OneOrMany<SourceReference>;
  readonly client?: readonly string[];
  /** House style in which this form is the accepted one; none: every style. */
  readonly style?: string;
  readonly confidence?: Confidence;
  /** For deprecated terms: how the form came on the list. Without it: `listed`, trusted like `seen`. */
  readonly basis?: Exclude<DeprecationBasis, "listed">;
  /** Whether a finding of this (discouraged) term may carry a fix, and which. */
  readonly autofix?: "safe" | "suggestion" | "off";
}

export type Slot = string | TermInput | readonly (string | TermInput)[];

export type Localized = string | Readonly<Record<string, string>>;

/** Numbers from…to, or members, for the `{name}` of a pattern family. */
export type FamilyParameter =
  | {
      readonly from: number;
      readonly to: number;
      readonly zh?: "numeral" | "digits";
      readonly en?: "ordinal" | "ordinal-word" | "cardinal-word" | "digits";
    }
  | readonly { readonly zh: string; readonly en: string }[];

export interface RelatedInput {
  readonly id: string;
  readonly rel?: "broader" | "narrower" | "related" | "part" | "whole" | "contrast" | "replaces";
}

/** Marks about a set phrase: `none` drops them in the target, `quote` and `italic` ask for them. */
export type QuotePolicy = "none" | "quote" | "italic";

/** A pair, or a target alone, and the codes that checking it must give; [] = none. */
export interface EntryTest {
  readonly expect: readonly DiagnosticCode[];
  readonly zh?: string;
  readonly en?: string;
}

/** A concept entry as a glossary file writes it: validated, shorthand kept. Further slots are `zh-TW`, `en-GB` … */
export interface ConceptEntry {
  readonly id?: string;
  readonly subject?: OneOrMany<string>;
  readonly definition?: Localized;
  readonly note?: Localized;
  readonly pos?: PartOfSpeech;
  readonly zh?: Slot;
  readonly en?: Slot;
  readonly terms?: Readonly<Record<string, Slot>>;
  readonly avoid?: readonly (string | TermInput)[] | Readonly<Record<string, Slot>>;
  readonly firstMention?: Readonly<Record<string, string>>;
  readonly valid?: Validity;
  readonly match?: MatchRules;
  readonly severity?: Level;
  readonly source?: OneOrMany<SourceReference>;
  readonly confidence?: Confidence;
  readonly autofix?: "safe" | "suggestion" | "off";
  readonly quotes?: QuotePolicy;
  readonly family?: Readonly<Record<string, FamilyParameter>>;
  readonly examples?: readonly Readonly<Record<string, unknown>>[];
  readonly related?: readonly (string | RelatedInput)[];
  readonly tags?: readonly string[];
  readonly client?: readonly string[];
  readonly url?: readonly string[];
  readonly image?: readonly string[];
  readonly history?: readonly {
    readonly type: "origination" | "modification";
    readonly date?: PartialDate;
    readonly by?: string;
  }[];
  /** false: keep the source form in the target. */
  readonly translate?: boolean;
  readonly disabled?: boolean;
  readonly layer?: "merge" | "replace";
  readonly tests?: readonly EntryTest[];
  readonly x?: Readonly<Record<string, unknown>>;
  readonly [slot: `zh-${string}` | `en-${string}`]: Slot | undefined;
}

/** An entry of a Glossary: it has an id, and `disabled` ones are gone. */
export type IdentifiedEntry = ConceptEntry & { readonly id: string };

export interface SourceRecord {
  readonly title: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly date?: PartialDate;
  readonly license?: string;
}

/** A glossary file in its longest form. */
export interface GlossaryFile {
  readonly $schema?: string;
  readonly yizhi?: 1;
  readonly id?: string;
  readonly name?: Localized;
  readonly version?: string;
  readonly license?: string;
  readonly languages?: readonly string[];
  readonly extends?: OneOrMany<string>;
  readonly disable?: readonly string[];
  readonly sources?: Readonly<Record<string, SourceRecord>>;
  readonly defaults?: ConceptEntry;
  readonly entries: readonly ConceptEntry[] | Readonly<Record<string, Slot>>;
  /** What a project file may also say; ignored in other layers. */
  readonly levels?: Readonly<Partial<Record<DiagnosticCode, Level>>>;
  readonly style?: string;
  readonly asOf?: PartialDate;
}

export interface LayerRecord {
  /** As the user knows it: the file's id, else its name. */
  readonly name: string;
  readonly path?: string;
  readonly sources: Readonly<Record<string, SourceRecord>>;
  /** Names of the files that make up the layer, where it is made of several; `disable` may name them. */
  readonly packs?: readonly string[];
}

/** What one layer did to an entry. */
export interface Contribution {
  /** Index into `layers`. */
  readonly layer: number;
  readonly action: "adds" | "merges" | "replaces";
  /** The keys it set. */
  readonly keys: readonly string[];
}

/** A form that stood in a slot which an upper layer replaced without repeating it: superseded, with that layer as the reason. */
export interface DisplacedTerm {
  readonly id: string;
  readonly language: Language;
  readonly term: TermInput;
  /** Index into `layers`. */
  readonly by: number;
}

declare const conceptIds: unique symbol;

/**
 * Validated data of one layer or of several merged ones. Plain data: it survives structuredClone and JSON.
 *
 * `Id` is what the compiler knows of the concept ids (`defineGlossary`, `bundledGlossary`); a file that is read at run time has
 * `string`.
 */
export interface Glossary<Id extends string = string> {
  /** Never there at run time: entries are not concepts, since a family stands for many. */
  readonly [conceptIds]?: Id;
  readonly name: string;
  readonly layers: readonly LayerRecord[];
  readonly entries: readonly IdentifiedEntry[];
  /** By entry id, lowest layer first. */
  readonly contributions: Readonly<Record<string, readonly Contribution[]>>;
  readonly displaced: readonly DisplacedTerm[];
  /** Of a single parsed file, for whoever assembles layers: absent is not the same as []. Gone once merged. */
  readonly extends?: readonly string[];
  /** What is taken out of lower layers: "id", "pack/id", "tag:x". Kept when merged, for layers that are still to come below. */
  readonly disable: readonly string[];
  readonly levels: Readonly<Partial<Record<DiagnosticCode, Level>>>;
  readonly style?: string;
  readonly asOf?: PartialDate;
}

/** What the compiler knows of the concept ids of a glossary. */
export type IdOf<G> = G extends Glossary<infer Id> ? Id : never;

/** Codes of faults in glossary data (§5 of the model); `schema` and `syntax` are met while parsing. */
export type GlossaryIssueCode =
  | "syntax"
  | "schema"
  | "duplicate-key"
  | "duplicate-id"
  | "duplicate-entry"
  | "homograph-or-conflict"
  | "two-preferred"
  | "no-preferred"
  | "same-term-two-statuses"
  | "deprecated-inside-preferred"
  | "preferred-here-deprecated-there"
  | "many-to-one"
  | "overlapping-validity"
  | "unknown-reference"
  | "unknown-source"
  | "unknown-override"
  | "circular-extends"
  | "wrong-script"
  | "single-character-term"
  | "empty-after-normalising"
  | "invisible-character"
  | "surrounding-space"
  | "non-normalised"
  | "unsafe-pattern"
  | "no-source"
  | "unregistered-language"
  | "failing-test"
  | "empty-glossary";

export interface GlossaryIssue {
  readonly code: GlossaryIssueCode;
  readonly severity: "error" | "warning" | "info";
  /** One sentence: what is wrong, what was expected, the remedy. English; the command line translates the frame around it. */
  readonly message: string;
  /** JSON path, e.g. `entries[3].en[0].status`. */
  readonly path?: string;
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
  readonly column?: number;
  /** Entries concerned. */
  readonly concepts?: readonly string[];
}

/** A term with everything its entry and layer say of it resolved. */
export interface ConceptTerm {
  readonly term: string;
  readonly language: Language;
  readonly status: TermStatus;
  readonly type?: TermType;
  readonly pos?: PartOfSpeech;
  readonly match: MatchRules;
  readonly valid?: Validity;
  readonly severity?: Level;
  readonly note?: string;
  readonly style?: string;
  readonly source?: Citation;
  readonly confidence?: Confidence;
  readonly basis?: DeprecationBasis;
  readonly autofix?: "safe" | "suggestion" | "off";
  /** The layer whose slot displaced this form. */
  readonly replacedBy?: string;
}

/** An entry with its slots written out: what `compile` reads. */
export interface Concept {
  readonly id: string;
  readonly subjects: readonly string[];
  /** In the order of the file; preferred, admitted, then discouraged. */
  readonly terms: readonly ConceptTerm[];
  /** Ids of concepts easily confused with this one. */
  readonly contrasts: readonly string[];
  readonly firstMention: Readonly<Record<string, string>>;
  readonly quotes?: QuotePolicy;
  readonly translate: boolean;
  readonly severity?: Level;
  readonly note?: Localized;
  readonly definition?: Localized;
  /** The layer that has the last word. */
  readonly layer: string;
}

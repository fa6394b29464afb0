import { familyOf, type LanguageFamily } from "../../text/language.ts";
import { entriesOf, type PlacedEntry } from "../entries.ts";
import { familyMembers } from "../family.ts";
import { identify } from "../identify.ts";
import { formatPath, type JsonPath } from "../json-path.ts";
import type {
  ConceptEntry,
  Glossary,
  GlossaryFile,
  GlossaryIssue,
  GlossaryIssueCode,
  IdentifiedEntry,
  MatchRules,
  SourceRecord,
  Validity,
} from "../model.ts";
import { foldedTerm, termKey } from "../term-key.ts";
import { isAccepted, type WrittenTerm, writtenTerms } from "../written-terms.ts";

/** A term as the rules look at it. */
export interface LintedTerm {
  readonly text: string;
  readonly family: LanguageFamily;
  readonly written: WrittenTerm;
  readonly accepted: boolean;
  /** The same for what is one and the same term. */
  readonly key: string;
  /** As a search compares it. */
  readonly folded: string;
  readonly match: MatchRules;
  readonly valid: Validity | undefined;
  readonly path: JsonPath;
  readonly concept: LintedConcept;
}

/** An entry, or a member of a pattern family. */
export interface LintedConcept {
  readonly id: string;
  readonly entry: IdentifiedEntry;
  readonly path: JsonPath;
  readonly terms: readonly LintedTerm[];
  /** Rules that look at an entry alone look at one member of a family. */
  readonly sample: boolean;
}

/** What is linted, in one shape whatever was given. */
export interface Material {
  readonly placed: readonly PlacedEntry[];
  readonly ids: readonly string[];
  readonly concepts: readonly LintedConcept[];
  readonly sources: readonly Readonly<Record<string, SourceRecord>>[];
  readonly languages: readonly string[];
  /** Lower layers that are not at hand may hold what an entry refers to. */
  readonly sitsOnOthers: boolean;
}

export type Lintable = Glossary | GlossaryFile | readonly ConceptEntry[];

export function materialOf(input: Lintable): Material {
  const placed = placedEntries(input);
  const ids = identify(placed.map(({ entry }) => entry));
  const concepts = placed.flatMap(({ entry, path }, index) => conceptsOf({ ...entry, id: ids[index]! }, path));
  return { placed, ids, concepts, ...surroundings(input) };
}

/** An issue about a part of an entry. */
export function issueAt(
  code: GlossaryIssueCode,
  severity: GlossaryIssue["severity"],
  path: JsonPath,
  concepts: readonly string[],
  message: string,
): GlossaryIssue {
  return { code, severity, message, path: formatPath(path), concepts };
}

/** Keys → values with that key, in order. */
export function groupBy<T>(values: Iterable<T>, keyOf: (value: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group === undefined) groups.set(keyOf(value), [value]);
    else group.push(value);
  }
  return groups;
}

const isList = (input: Lintable): input is readonly ConceptEntry[] => Array.isArray(input);
const isGlossary = (input: Glossary | GlossaryFile): input is Glossary => "contributions" in input;

function placedEntries(input: Lintable): readonly PlacedEntry[] {
  if (isList(input)) return input.map((entry, index) => ({ entry, path: [index] })).filter(isEnabled);
  const defaults = isGlossary(input) ? undefined : input.defaults;
  const placed = entriesOf(input).filter(isEnabled);
  return defaults === undefined
    ? placed
    : placed.map(({ entry, path }) => ({ entry: { ...defaults, ...entry }, path }));
}

const isEnabled = ({ entry }: PlacedEntry): boolean => entry.disabled !== true;

function surroundings(input: Lintable): Pick<Material, "sources" | "languages" | "sitsOnOthers"> {
  if (isList(input)) return { sources: [], languages: [], sitsOnOthers: false };
  if (isGlossary(input)) {
    const sources = input.layers.map((layer) => layer.sources);
    return { sources, languages: [], sitsOnOthers: (input.extends ?? []).length > 0 };
  }
  const sitsOnOthers = input.extends !== undefined && [input.extends].flat().length > 0;
  return {
    sources: input.sources === undefined ? [] : [input.sources],
    languages: input.languages ?? [],
    sitsOnOthers,
  };
}

function conceptsOf(entry: IdentifiedEntry, path: JsonPath): readonly LintedConcept[] {
  return familyMembers(entry).map((member, index) => {
    const terms: LintedTerm[] = [];
    const concept: LintedConcept = { id: member.id, entry: member, path, terms, sample: index === 0 };
    terms.push(...writtenTerms(member).map((written) => lintedTerm(written, concept)));
    return concept;
  });
}

function lintedTerm(written: WrittenTerm, concept: LintedConcept): LintedTerm {
  const { term, language, status } = written;
  const family = familyOf(language);
  return {
    text: term.term,
    family,
    written,
    accepted: isAccepted(status),
    key: termKey(term.term, family),
    folded: foldedTerm(term.term),
    match: { ...concept.entry.match, ...term.match },
    valid: term.valid ?? concept.entry.valid,
    path: [...concept.path, ...written.path],
    concept,
  };
}

import { familyOf, isLanguage, type LanguageFamily } from "../text/language.ts";
import { present } from "../text/present.ts";
import { familySize, MAX_FAMILY_MEMBERS, PLACEHOLDER, type Value, valuesOf } from "./family-parameter.ts";
import { inFigures } from "./figures.ts";
import { claim } from "./identify.ts";
import type { ConceptEntry, IdentifiedEntry, Localized, MatchRules, Slot, TermInput } from "./model.ts";
import { languageByScript, listOf, statusAt, termOf } from "./written-terms.ts";

/**
 * The entries a pattern family stands for, each with the id of the family and its values: `npc-13`. An entry without `family` is
 * its own only member, and braces in it are ordinary characters. One that is too large has no members; the parser refuses it.
 */
export function familyMembers(entry: IdentifiedEntry): readonly IdentifiedEntry[] {
  if (entry.family === undefined) return [entry];
  if (familySize(entry.family) > MAX_FAMILY_MEMBERS) return [];
  const { family, ...pattern } = entry;
  let members: readonly Choice[] = [{ id: entry.id, values: {} }];
  for (const [name, parameter] of Object.entries(family)) {
    members = members.flatMap((member) => valuesOf(parameter).map((value) => choose(member, name, value)));
  }
  const taken = new Set<string>();
  return members.map((member) => instantiate(pattern, { ...member, id: claim(member.id, taken) }));
}

interface Choice {
  readonly id: string;
  readonly values: Readonly<Record<string, Value>>;
}

const choose = (member: Choice, name: string, value: Value): Choice => ({
  id: `${member.id}-${value.id}`,
  values: { ...member.values, [name]: value },
});

function instantiate(pattern: IdentifiedEntry, { id, values }: Choice): IdentifiedEntry {
  const fill: Fill = (text, family) =>
    text.replace(PLACEHOLDER, (whole, name: string, at: number) => {
      const value = Object.hasOwn(values, name) ? values[name]![family] : whole;
      return at === 0 && HEADS_A_NAME.test(text) ? value.charAt(0).toUpperCase() + value.slice(1) : value;
    });
  const figures = new Map(
    Object.entries(values).flatMap(([name, { figure }]) => (figure === undefined ? [] : [[`{${name}}`, figure]])),
  );
  const { confidence, terms, match, note, definition } = pattern;
  const member: Member = { fill, figures, match };
  const filled: Record<string, unknown> = {
    ...pattern,
    id,
    ...present({
      confidence: confidence && UNSEEN,
      terms: terms && fillSlots(terms, member, match?.forms),
      match: match && fillMatch(match, fill),
      note: note && fillLocalized(note, fill),
      definition: definition && fillLocalized(definition, fill),
    }),
  };
  // A report of 2016 cannot have named the congress of 2022: what was read is the pattern, and a member cites nothing.
  delete filled.source;
  for (const [key, slot] of Object.entries(pattern)) {
    if (isLanguage(key)) filled[key] = fillSlot(slot as string, familyOf(key), member, match?.forms);
  }
  if (Array.isArray(pattern.avoid)) {
    filled.avoid = pattern.avoid.map((item) => fillTerm(termOf(item), languageByScript(termOf(item).term), member));
  } else if (pattern.avoid !== undefined) {
    filled.avoid = fillSlots(pattern.avoid as NonNullable<ConceptEntry["terms"]>, member);
  }
  return filled as unknown as IdentifiedEntry;
}

/** "{m} Plenary Session": the first word of a name has its capital too. */
const HEADS_A_NAME = /^\S+ \p{Lu}/u;

/** No source was read for a generated member. */
const UNSEEN = 1;

type Fill = (text: string, family: LanguageFamily) => string;

interface Member {
  readonly fill: Fill;
  /** By placeholder: {m} → 3rd. */
  readonly figures: ReadonlyMap<string, string>;
  /** Of the entry. */
  readonly match: MatchRules | undefined;
}

const byScript = (fill: Fill) => (text: string) => fill(text, languageByScript(text));

/** `forms` are those the entry gives its preferred terms. */
function fillSlots(
  slots: NonNullable<ConceptEntry["terms"]>,
  member: Member,
  forms?: readonly string[],
): NonNullable<ConceptEntry["terms"]> {
  return Object.fromEntries(
    Object.entries(slots).map(([key, slot]) => [
      key,
      isLanguage(key) ? fillSlot(slot, familyOf(key), member, forms) : slot,
    ]),
  );
}

function fillSlot(
  slot: Slot,
  family: LanguageFamily,
  member: Member,
  forms: readonly string[] = [],
): readonly TermInput[] {
  const ofFamily = forms.filter((form) => languageByScript(form) === family);
  return listOf(slot).map((item, index) => {
    const term = termOf(item);
    return fillTerm(term, family, member, statusAt(term, index) === "preferred" ? ofFamily : []);
  });
}

function fillTerm(
  term: TermInput,
  family: LanguageFamily,
  { fill, figures, match }: Member,
  inherited: readonly string[] = [],
): TermInput {
  const { source: _ofTheSeries, ...own } = term;
  const rules = { ...match, ...term.match };
  const written = term.match?.forms ?? inherited;
  const further =
    family === "zh" || figures.size === 0 || rules.exact === true
      ? []
      : [...written.flatMap((form) => [form, ...inFigures(form, figures)]), ...inFigures(term.term, figures)];
  const ownMatch = further.length === 0 ? term.match : { ...term.match, forms: further };
  return {
    ...own,
    term: fill(term.term, family),
    ...present({
      confidence: term.confidence && UNSEEN,
      note: term.note && byScript(fill)(term.note),
      match: ownMatch && fillMatch(ownMatch, fill),
    }),
  };
}

function fillMatch(match: MatchRules, fill: Fill): MatchRules {
  const each = byScript(fill);
  return {
    ...match,
    ...present({ forms: match.forms?.map(each), notIn: match.notIn?.map(each), near: match.near?.map(each) }),
  };
}

function fillLocalized(text: Localized, fill: Fill): Localized {
  if (typeof text === "string") return byScript(fill)(text);
  return Object.fromEntries(
    Object.entries(text).map(([key, value]) => [key, isLanguage(key) ? fill(value, familyOf(key)) : value]),
  );
}

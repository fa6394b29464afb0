import { familyOf, isLanguage, type Language } from "../text/language.ts";
import type { ConceptEntry, Contribution, DisplacedTerm, IdentifiedEntry, Slot, TermInput } from "./model.ts";
import { termKey } from "./term-key.ts";
import { isAccepted, languageByScript, listOf, termOf, type WrittenTerm, writtenTerms } from "./written-terms.ts";

/** A term whose inherited status an upper layer turned round. */
export interface Overruled {
  readonly term: string;
  readonly now: "accepted" | "discouraged";
}

interface Lower {
  readonly entry: IdentifiedEntry;
  readonly displaced: readonly DisplacedTerm[];
}

interface Upper extends Lower {
  readonly chain: readonly Contribution[];
}

export interface LaidEntry extends Lower {
  readonly overruled: readonly Overruled[];
}

/** One entry laid over the one of the same concept. Of the upper entry only what its layers stated counts; defaults fill gaps. */
export function layEntry(lower: Lower, upper: Upper): LaidEntry {
  const { id } = lower.entry;
  if (upper.entry.layer === "replace")
    return { entry: { ...upper.entry, id }, displaced: upper.displaced, overruled: [] };
  const stated = new Set(upper.chain.flatMap((step) => step.keys));
  const inherited = inherit(lower.entry, upper, stated);
  const entry = { ...combine(inherited.entry, upper.entry, stated), id };
  const standing = new Set(writtenTerms(entry).map(keyOf));
  const replaced = writtenTerms(lower.entry).filter((term) => term.slot !== AVOID && stated.has(term.slot));
  const displaced = [...lower.displaced, ...replaced.map((term) => displace(term, id, upper.chain))];
  const above = new Set(upper.displaced.map(displacedKey));
  return {
    entry,
    displaced: [...displaced.filter((term) => !above.has(displacedKey(term))), ...upper.displaced].filter(
      (term) => !standing.has(displacedKey(term)),
    ),
    overruled: inherited.overruled,
  };
}

const AVOID = "avoid";

const keyOf = (written: WrittenTerm): string => termKey(written.term.term, familyOf(written.language));
const displacedKey = ({ term, language }: DisplacedTerm): string => termKey(term.term, familyOf(language));

/** The layer that is named as the reason is the first that set the slot. */
function displace({ term, language, slot }: WrittenTerm, id: string, chain: readonly Contribution[]): DisplacedTerm {
  const by = chain.find((step) => step.keys.includes(slot))?.layer ?? 0;
  return { id, language, term, by };
}

/** The lower entry without the statuses that the upper one turns round. */
function inherit(
  lower: IdentifiedEntry,
  upper: Upper,
  stated: ReadonlySet<string>,
): { readonly entry: IdentifiedEntry; readonly overruled: readonly Overruled[] } {
  const overruled: Overruled[] = [];
  const said = writtenTerms(upper.entry);
  const accepted = new Set(said.filter((term) => isAccepted(term.status)).map(keyOf));
  const acceptedOnce = new Set(upper.displaced.map(displacedKey));
  const discouraged = said.filter((term) => term.slot === AVOID);
  const entry: Record<string, unknown> = { ...lower };

  const keepAvoided = (term: TermInput, language: Language): boolean => {
    const key = termKey(term.term, familyOf(language));
    if (accepted.has(key)) overruled.push({ term: term.term, now: "accepted" });
    return !(accepted.has(key) || acceptedOnce.has(key));
  };
  set(entry, AVOID, filterAvoid(lower.avoid, keepAvoided));

  for (const [key, slot] of Object.entries(lower)) {
    if (!isLanguage(key) || stated.has(key)) continue;
    const statuses = writtenTerms({ [key]: slot as Slot }).map((term) => term.status);
    const kept = listOf(slot as Slot).filter((item, index) => {
      const { term } = termOf(item);
      const turned = isAccepted(statuses[index]!) && discouraged.some((other) => concerns(other, term, key));
      if (turned) overruled.push({ term, now: "discouraged" });
      return !turned;
    });
    if (kept.length < statuses.length) set(entry, key, kept.length === 0 ? undefined : kept);
  }
  return { entry: entry as unknown as IdentifiedEntry, overruled };
}

/** What is discouraged in English is so in every English slot; what in British English only there. */
function concerns(discouraged: WrittenTerm, term: string, slot: Language): boolean {
  const { language } = discouraged;
  if (language !== slot && language !== familyOf(slot)) return false;
  return keyOf(discouraged) === termKey(term, familyOf(slot));
}

function filterAvoid(
  avoid: ConceptEntry["avoid"],
  keep: (term: TermInput, language: Language) => boolean,
): ConceptEntry["avoid"] {
  if (avoid === undefined) return undefined;
  if (isList(avoid)) {
    const kept = avoid.filter((item) => keep(termOf(item), languageByScript(termOf(item).term)));
    return kept.length === 0 ? undefined : kept.length === avoid.length ? avoid : kept;
  }
  const kept = Object.entries(avoid).flatMap(([key, slot]) => {
    const items = isLanguage(key) ? listOf(slot).filter((item) => keep(termOf(item), key)) : listOf(slot);
    return items.length === 0 ? [] : [[key, items.length === listOf(slot).length ? slot : items] as const];
  });
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

function combine(lower: IdentifiedEntry, upper: ConceptEntry, stated: ReadonlySet<string>): ConceptEntry {
  const entry: Record<string, unknown> = { ...lower };
  for (const [key, value] of Object.entries(upper)) {
    if (key === "layer") continue;
    if (key === AVOID) entry.avoid = accumulate(lower.avoid, upper.avoid!);
    else if (key === "terms") entry.terms = { ...lower.terms, ...upper.terms };
    else if (stated.has(key) || !Object.hasOwn(lower, key)) entry[key] = value;
  }
  // A slot that one layer replaced and a later one emptied, by discouraging all it held, does not fall back to what was below.
  for (const key of stated) if (isLanguage(key) && !Object.hasOwn(upper, key)) delete entry[key];
  return entry as ConceptEntry;
}

type Avoid = NonNullable<ConceptEntry["avoid"]>;

const isList = (avoid: Avoid): avoid is readonly (string | TermInput)[] => Array.isArray(avoid);

/** Lower terms first; of a term in both the upper wording, at the lower place. */
function accumulate(lower: ConceptEntry["avoid"], upper: Avoid): Avoid {
  if (lower === undefined) return upper;
  const merged = new Map<string, { readonly language: string; readonly item: string | TermInput }>();
  for (const found of [...itemsOf(lower), ...itemsOf(upper)]) {
    const family = isLanguage(found.language) ? familyOf(found.language) : "en";
    merged.set(`${found.language} ${termKey(termOf(found.item).term, family)}`, found);
  }
  const items = [...merged.values()];
  if (isList(lower) && isList(upper)) return items.map(({ item }) => item);
  const slots: Record<string, (string | TermInput)[]> = {};
  for (const { language, item } of items) {
    slots[language] ??= [];
    slots[language].push(item);
  }
  return slots;
}

function itemsOf(avoid: Avoid): { readonly language: string; readonly item: string | TermInput }[] {
  if (isList(avoid)) return avoid.map((item) => ({ language: languageByScript(termOf(item).term), item }));
  return Object.entries(avoid).flatMap(([language, slot]) => listOf(slot).map((item) => ({ language, item })));
}

function set(entry: Record<string, unknown>, key: string, value: unknown): void {
  if (value === undefined) delete entry[key];
  else entry[key] = value;
}

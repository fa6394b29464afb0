import { canonicalLanguage, familyOf, isLanguage, type Language, type LanguageFamily } from "../text/language.ts";
import { hasHan } from "../text/unit.ts";
import type { JsonPath } from "./json-path.ts";
import type { ConceptEntry, Slot, TermInput, TermStatus } from "./model.ts";
import { foldedTerm } from "./term-key.ts";

/** A term of an entry where the file has it, with the status its place gives it. */
export interface WrittenTerm {
  readonly term: TermInput;
  readonly language: Language;
  readonly status: TermStatus;
  /** The key of the entry that holds it, canonical: `en`, `zh-TW`, `avoid`. */
  readonly slot: string;
  /** From the entry. */
  readonly path: JsonPath;
}

/**
 * The terms of an entry in the order of the file: of a slot the first is preferred, later ones are admitted, those under `avoid`
 * are deprecated and their language is read off the script. Languages no text is searched in are left out.
 */
export function writtenTerms(entry: ConceptEntry): readonly WrittenTerm[] {
  const terms: WrittenTerm[] = [];
  for (const [key, slot, path] of slotsOf(entry)) terms.push(...termsOfSlot(canonicalLanguage(key), slot, path));
  terms.push(...avoidedTerms(entry.avoid));
  return terms;
}

export const isAccepted = (status: TermStatus): boolean => status === "preferred" || status === "admitted";

/** The preferred Chinese term of an entry, folded: what identifies an entry without id across layers. */
export function preferredChinese(entry: ConceptEntry): string | undefined {
  for (const [key, slot, path] of slotsOf(entry)) {
    if (familyOf(key) !== "zh") continue;
    const preferred = termsOfSlot(key, slot, path).find((term) => term.status === "preferred");
    if (preferred !== undefined) return foldedTerm(preferred.term.term);
  }
  return undefined;
}

/** Language by script: Han makes it Chinese. */
export const languageByScript = (text: string): LanguageFamily => (hasHan(text) ? "zh" : "en");

export const listOf = (slot: Slot): readonly (string | TermInput)[] =>
  Array.isArray(slot) ? slot : [slot as string | TermInput];

export const termOf = (item: string | TermInput): TermInput => (typeof item === "string" ? { term: item } : item);

/** Slots by the key they are written under. */
export function slotsOf(entry: ConceptEntry): readonly (readonly [Language, Slot, JsonPath])[] {
  const slots: [Language, Slot, JsonPath][] = [];
  for (const [key, value] of Object.entries(entry)) {
    if (isLanguage(key) && value !== undefined) slots.push([key, value as Slot, [key]]);
  }
  for (const [key, value] of Object.entries(entry.terms ?? {})) {
    if (isLanguage(key)) slots.push([key, value, ["terms", key]]);
  }
  return slots;
}

/** Of the term at that place of a slot. */
export const statusAt = ({ status }: TermInput, index: number): TermStatus =>
  status ?? (index === 0 ? "preferred" : "admitted");

function termsOfSlot(language: Language, slot: Slot, path: JsonPath): WrittenTerm[] {
  const isList = Array.isArray(slot);
  return listOf(slot).map((item, index) => {
    const term = termOf(item);
    return { term, language, status: statusAt(term, index), slot: language, path: isList ? [...path, index] : path };
  });
}

function avoidedTerms(avoid: ConceptEntry["avoid"]): WrittenTerm[] {
  if (avoid === undefined) return [];
  if (isList(avoid)) {
    return avoid.map((item, index) => avoided(termOf(item), languageByScript(termOf(item).term), ["avoid", index]));
  }
  return Object.entries(avoid).flatMap(([key, slot]) => {
    if (!isLanguage(key)) return [];
    const language = canonicalLanguage(key);
    return listOf(slot).map((item, index) =>
      avoided(termOf(item), language, Array.isArray(slot) ? ["avoid", key, index] : ["avoid", key]),
    );
  });
}

/** `avoid` says that the term is discouraged; it may still say how. */
function avoided(term: TermInput, language: Language, path: JsonPath): WrittenTerm {
  return { term, language, status: term.status === "superseded" ? "superseded" : "deprecated", slot: "avoid", path };
}

/** `Array.isArray` does not narrow readonly arrays out of a union. */
const isList = (avoid: NonNullable<ConceptEntry["avoid"]>): avoid is readonly (string | TermInput)[] =>
  Array.isArray(avoid);

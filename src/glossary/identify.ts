import { familyOf } from "../text/language.ts";
import type { ConceptEntry } from "./model.ts";
import { isAccepted, writtenTerms } from "./written-terms.ts";

/** Ids are XML IDs, URL fragments and i18next keys: ASCII, kebab-case, no `.` and no `:`. */
export const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
export const LONGEST_ID = 80;

/** Room for a number behind a derived id. */
const LONGEST_STEM = 72;

/**
 * Ids for the entries of one layer, in order: the stated one, else one derived from the preferred English term, else from a hash
 * of the term there is. The same list gives the same ids; a derived id never takes one that is stated.
 */
export function identify(entries: readonly ConceptEntry[]): readonly string[] {
  const taken = new Set(entries.flatMap((entry) => (entry.id === undefined ? [] : [entry.id])));
  return entries.map((entry) => entry.id ?? claim(stemOf(entry), taken));
}

/** The first of `stem`, `stem-2`, `stem-3` … that is free; takes it. */
export function claim(stem: string, taken: Set<string>): string {
  let id = stem;
  for (let count = 2; taken.has(id); count++) id = `${stem}-${count}`;
  taken.add(id);
  return id;
}

const ARTICLE = /^(the|an?)\s+(?=\S)/i;
const ACCENTS = /\p{M}/gu;
const SEPARATORS = /[^a-z0-9]+/g;
const OUTER_HYPHENS = /^-|-$/g;
const LAST_PART = /-[^-]*$/;

/** `the Belt & Road` → `belt-and-road`; empty when nothing of the text is ASCII. */
export function kebab(text: string): string {
  const plain = text.normalize("NFKD").replace(ACCENTS, "").replace(ARTICLE, "").replaceAll("&", " and ");
  const words = plain.toLowerCase().replace(/['’]/g, "").replace(SEPARATORS, "-").replace(OUTER_HYPHENS, "");
  return words.length <= LONGEST_STEM
    ? words
    : words
        .slice(0, LONGEST_STEM + 1)
        .replace(LAST_PART, "")
        .slice(0, LONGEST_STEM);
}

function stemOf(entry: ConceptEntry): string {
  const terms = writtenTerms(entry);
  const english = terms.find((term) => familyOf(term.language) === "en" && isAccepted(term.status));
  const words = english === undefined ? "" : kebab(english.term.term);
  if (words !== "") return ID.test(words) ? words : `n-${words}`;
  return `zh-${hash(terms[0]?.term.term ?? JSON.stringify(entry))}`;
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a over UTF-16 units: short, stable across machines, and nothing depends on its being strong. */
export function hash(text: string): string {
  let value = FNV_OFFSET;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), FNV_PRIME) >>> 0;
  return value.toString(36).padStart(7, "0");
}

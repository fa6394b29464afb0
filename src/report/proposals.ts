import type { DiscoveredRendering, DiscoveredTerm } from "../discover/discover.ts";
import { englishForms } from "../english/forms.ts";
import { type Locale, sentence } from "../messages/translate.ts";
import { hasHan } from "../text/unit.ts";

/** An entry to be looked at by a person: the majority preferred, the others admitted until somebody decides. */
export interface ProposedEntry {
  readonly zh: ProposedSlot;
  readonly en: ProposedSlot;
  readonly confidence: 1;
  readonly note: string;
}

export type ProposedSlot = readonly (string | { readonly term: string; readonly type: "variant" })[];

/** What `discoverTerms` found as a glossary file, to be read by `parseGlossary` once a person has looked at it. */
export const proposeEntries = (
  terms: readonly DiscoveredTerm[],
  locale: Locale = "en",
): { readonly entries: readonly ProposedEntry[] } => ({ entries: terms.map((term) => proposedEntry(term, locale)) });

export function proposedEntry({ source, renderings, segments }: DiscoveredTerm, locale: Locale): ProposedEntry {
  const target = renderings.flatMap(formsOf);
  const counts = renderings.map(({ text, segments: count }) => sentence(locale, "report", "counted", { text, count }));
  const note = sentence(locale, "report", "discovered-note", {
    counts: counts.join(sentence(locale, "finding", "list-separator")),
    count: segments,
  });
  const slots = hasHan(source) ? { zh: [source], en: target } : { zh: target, en: [source] };
  return { ...slots, confidence: 1, note };
}

/** Inflected forms are found without being listed. */
function formsOf({ text, variants }: DiscoveredRendering): ProposedSlot {
  const known = new Set(englishForms(text, {}).map((form) => form.text.toLowerCase()));
  const others = variants.filter((variant) => !known.has(variant.toLowerCase()));
  return [text, ...others.map((term) => ({ term, type: "variant" }) as const)];
}

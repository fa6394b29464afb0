import { LayeredEntries } from "./layered-entries.ts";
import type { Glossary, GlossaryIssue, IdOf } from "./model.ts";

export interface MergedGlossary<Id extends string = string> {
  readonly glossary: Glossary<Id>;
  readonly issues: readonly GlossaryIssue[];
}

/**
 * Lays glossaries over one another, the lowest first (§4 of the model). An entry meets the one below by its id, an entry without
 * id by its preferred Chinese term, and takes over that entry's id. Named slots are replaced, `avoid` accumulates, the rest is
 * kept. A form of a replaced slot that is not repeated counts as superseded. Where an upper layer accepts what a lower one
 * discourages, or the reverse, the upper one is right about exactly that term, and the change is reported.
 *
 * Merging is associative: what a layer takes out of those below stays in `disable`, so that some layers can be merged first and
 * laid over others later (but not where an id given in one file is the derived id of another concept in the next).
 *
 * @throws TypeError without a glossary.
 */
export function mergeGlossaries<const Layers extends readonly Glossary[]>(
  ...layers: Layers
): MergedGlossary<IdOf<Layers[number]>> {
  if (layers.length === 0) throw new TypeError("mergeGlossaries was called without a glossary; pass at least one");
  const issues: GlossaryIssue[] = [];
  const glossary = layers.reduce<Glossary>((lower, upper) => lay(lower, upper, issues), EMPTY);
  return { glossary: glossary as Glossary<IdOf<Layers[number]>>, issues };
}

const EMPTY: Glossary = {
  name: "",
  layers: [],
  entries: [],
  contributions: {},
  displaced: [],
  disable: [],
  levels: {},
};

function lay(lower: Glossary, upper: Glossary, issues: GlossaryIssue[]): Glossary {
  const layered = new LayeredEntries(lower, upper);
  const disable = upper.disable.flatMap((item) => layered.disable(item));
  for (const entry of upper.entries) layered.lay(entry);
  issues.push(...layered.issues);
  const style = upper.style ?? lower.style;
  const asOf = upper.asOf ?? lower.asOf;
  return {
    name: upper.name,
    layers: [...lower.layers, ...upper.layers],
    ...layered.result(),
    disable: [...new Set([...lower.disable, ...disable])],
    levels: { ...lower.levels, ...upper.levels },
    ...(style === undefined ? {} : { style }),
    ...(asOf === undefined ? {} : { asOf }),
  };
}

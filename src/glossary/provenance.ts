import type { SourceTable } from "./citation.ts";
import type { Contribution, Glossary } from "./model.ts";

/** Which layers said what of an entry. A part is a key of the entry; `below` asks how it was before that layer. */
export interface Provenance {
  /** The layer that has the last word. */
  readonly layer: string;
  readonly layerNames: readonly string[];
  /** Sources tables for what stands under a part: of the layers that set it, the topmost first, then of the others. */
  readonly tables: (part: string, below?: number) => readonly SourceTable[];
  /** Was a property of the whole entry said with the slot, or above it? What was said before a slot was replaced is not about it. */
  readonly covers: (property: string, slot: string, below?: number) => boolean;
}

export function provenanceOf(glossary: Glossary, id: string): Provenance {
  const chain = sinceReplaced(Object.hasOwn(glossary.contributions, id) ? (glossary.contributions[id] ?? []) : []);
  const last = chain.at(-1);
  return {
    layer: (last === undefined ? undefined : glossary.layers[last.layer]?.name) ?? glossary.name,
    layerNames: glossary.layers.map((layer) => layer.name),
    tables: (part, below) => tables(glossary, before(chain, below), part),
    covers(property, slot, below) {
      const steps = before(chain, below);
      return steps.length < 2 || lastSetting(steps, property) >= lastSetting(steps, slot);
    },
  };
}

const sinceReplaced = (chain: readonly Contribution[]): readonly Contribution[] =>
  chain.slice(
    Math.max(
      0,
      chain.findLastIndex((step) => step.action === "replaces"),
    ),
  );

const before = (chain: readonly Contribution[], below: number | undefined): readonly Contribution[] =>
  below === undefined ? chain : chain.filter((step) => step.layer < below);

function tables(glossary: Glossary, chain: readonly Contribution[], part: string): readonly SourceTable[] {
  const down = [...chain].reverse();
  const setting = down.filter((step) => step.keys.includes(part));
  const others = down.filter((step) => !step.keys.includes(part));
  return [...setting, ...others].flatMap(({ layer }) => {
    const table = glossary.layers[layer]?.sources;
    return table === undefined ? [] : [table];
  });
}

/** What no layer set comes from the defaults of the lowest. */
const lastSetting = (chain: readonly Contribution[], part: string): number =>
  Math.max(
    0,
    chain.findLastIndex((step) => step.keys.includes(part)),
  );

import { GlossaryError } from "./errors.ts";
import type { Glossary } from "./model.ts";

/** The pack a project sits on when it does not say what it sits on. */
export const BUNDLED = "yizhi/bundled";

/** Gives the glossary a specifier names; relative paths are relative to `from`, the path of the file that names it. */
export type LoadGlossary = (specifier: string, from: string | undefined) => Glossary;

/**
 * The layers of some top files, the lowest first, ready for `mergeGlossaries` (§4 of the model): under each file the layers it
 * extends, each layer once. The first top file without `extends` sits on the bundled glossary; `[]` stands alone. Levels, style
 * and date are settings of a project: of layers that were only named they are dropped.
 *
 * @throws GlossaryError when files extend one another in a circle, or whatever `load` throws.
 */
export function collectLayers(top: readonly Glossary[], load: LoadGlossary): readonly Glossary[] {
  const layers = new Map<string, Glossary>();
  for (const [index, glossary] of top.entries()) {
    const below = glossary.extends ?? (index === 0 ? [BUNDLED] : []);
    const key = keyOf(glossary, `top ${index}`);
    for (const specifier of below) descend(specifier, [{ key, glossary }], load, layers);
    layers.delete(key);
    layers.set(key, glossary);
  }
  return [...layers.values()];
}

/** A glossary on the way down, and what it is known by: its path, else the words that named it. */
interface Step {
  readonly key: string;
  readonly glossary: Glossary;
}

function descend(specifier: string, way: readonly Step[], load: LoadGlossary, layers: Map<string, Glossary>): void {
  const naming = way.at(-1)!.glossary;
  const glossary = load(specifier, pathOf(naming));
  const key = keyOf(glossary, specifier);
  if (way.some((step) => step.key === key)) throw circular([...way.map((step) => step.key), key], pathOf(naming));
  if (layers.has(key)) return;
  for (const lower of glossary.extends ?? []) descend(lower, [...way, { key, glossary }], load, layers);
  layers.set(key, withoutSettings(glossary));
}

function circular(keys: readonly string[], file: string | undefined): GlossaryError {
  const circle = keys.slice(keys.indexOf(keys.at(-1)!));
  const message = `"extends" runs in a circle: ${circle.join(" → ")}; take one of them out`;
  return new GlossaryError([
    { code: "circular-extends", severity: "error", message, ...(file === undefined ? {} : { file }) },
  ]);
}

function withoutSettings(glossary: Glossary): Glossary {
  const { style: _style, asOf: _asOf, ...rest } = glossary;
  return { ...rest, levels: {} };
}

const pathOf = (glossary: Glossary): string | undefined => glossary.layers.at(-1)?.path;

const keyOf = (glossary: Glossary, otherwise: string): string => pathOf(glossary) ?? otherwise;

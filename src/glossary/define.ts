import type { ConceptEntry, Glossary, GlossaryFile } from "./model.ts";
import { parseGlossary } from "./parse.ts";

/** The entries of a glossary that is written in code: a file in its longest form, or its list of entries. */
export type GlossaryInput = GlossaryFile | readonly ConceptEntry[];

/** A list is asked for first: every list has a method `entries`. */
type EntriesOf<T> = T extends readonly unknown[] ? T : T extends { readonly entries: infer E } ? E : never;

/** Of an entry without an id the id is derived from its terms at run time, and the compiler knows nothing of it. */
type IdOfEntry<E> = E extends { readonly id: infer Id extends string }
  ? E extends { readonly family: object }
    ? `${Id}-${string}`
    : Id
  : string;

/** The concept ids of a glossary written in code. */
export type DefinedId<T> = EntriesOf<T> extends readonly (infer E)[] ? IdOfEntry<E> : string;

/**
 * A glossary written in TypeScript. Its concept ids are known to the compiler: `termbase.concepts.get("space-powr")` does not
 * compile. Give every entry an `id`; one without makes all of them `string`.
 *
 * @throws GlossaryError as `parseGlossary`.
 */
export function defineGlossary<const T extends GlossaryInput>(input: T): Glossary<DefinedId<T>> {
  return parseGlossary(input) as Glossary<DefinedId<T>>;
}

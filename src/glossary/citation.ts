import type { Citation } from "../diagnostics/diagnostic.ts";
import { present } from "../text/present.ts";
import type { OneOrMany, SourceRecord, SourceReference } from "./model.ts";

/**
 * The published place a `source` names: a key of the sources table of the layer that said so, looked up from there downwards,
 * else the words themselves as a title. Of several sources the first.
 */
export function citationOf(
  source: OneOrMany<SourceReference> | undefined,
  tables: () => readonly SourceTable[],
): Citation | undefined {
  const first = Array.isArray(source)
    ? (source[0] as SourceReference | undefined)
    : (source as SourceReference | undefined);
  if (first === undefined) return undefined;
  if (typeof first === "string") return cite(find(first, tables())) ?? { title: first };
  const record = first.ref === undefined ? undefined : cite(find(first.ref, tables()));
  const title = first.title ?? record?.title ?? first.ref ?? first.url ?? first.at ?? "";
  return { ...record, title, ...present({ url: first.url, at: first.at }) };
}

export type SourceTable = Readonly<Record<string, SourceRecord>>;

function find(key: string, tables: readonly SourceTable[]): SourceRecord | undefined {
  const table = tables.find((candidate) => Object.hasOwn(candidate, key));
  return table?.[key];
}

function cite(record: SourceRecord | undefined): Citation | undefined {
  if (record === undefined) return undefined;
  const { title, publisher, date, url } = record;
  return { title, ...present({ publisher, date, url }) };
}

import type { ConceptEntry } from "../../src/glossary/model.ts";
import { keysOf, termsOf } from "./arrange.ts";
import type { FieldFile } from "./field-file.ts";

const GRADES = [3, 2, 1] as const;

/** Entries, confidence and sources by field. */
export function counts(files: readonly FieldFile[]): string {
  const rows = files.map((file) => row(nameOf(file), file.entries));
  const all = row(
    "**all**",
    files.flatMap((file) => file.entries),
  );
  return [
    "| field | entries | confidence 3 | 2 | 1 | preferred rendering with source | further forms | forms to avoid (seen or always wrong / predicted) |",
    "|---|--:|--:|--:|--:|--:|--:|--:|",
    ...rows,
    all,
  ].join("\n");
}

const nameOf = (file: FieldFile): string => `[${file.id}](${file.id}.json)`;

function row(name: string, entries: readonly ConceptEntry[]): string {
  const graded = GRADES.map((grade) => entries.filter(({ confidence }) => confidence === grade).length);
  const sourced = entries.filter((entry) => keysOf(entry.source).length > 0).length;
  const share = entries.length === 0 ? 0 : Math.round((100 * sourced) / entries.length);
  const further = entries.reduce((sum, entry) => sum + Math.max(0, termsOf(entry.en).length - 1), 0);
  const avoided = entries.flatMap((entry) => termsOf(entry.avoid));
  const predicted = avoided.filter(({ basis }) => basis === "predicted").length;
  return `| ${[name, entries.length, ...graded, `${sourced} (${share} %)`, further, `${avoided.length - predicted} / ${predicted}`].join(" | ")} |`;
}

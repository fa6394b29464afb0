import { reportJson, reportJsonl } from "./json.ts";
import type { Reporter } from "./report.ts";
import { reportText } from "./text.ts";

/** The forms of a report, a closed table: a format is a name and a function. */
export const reporters = {
  text: reportText,
  json: reportJson,
  jsonl: reportJsonl,
} as const satisfies Readonly<Record<string, Reporter>>;

export type Format = keyof typeof reporters;
export const formats = Object.keys(reporters) as readonly Format[];

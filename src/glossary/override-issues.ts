import type { Overruled } from "./lay-entry.ts";
import type { GlossaryIssue } from "./model.ts";
import { nearest } from "./nearest.ts";

/** An entry that only overrides, with nothing below to override. */
export const unknownEntry = (id: string, known: Iterable<string>): GlossaryIssue =>
  unknown("error", `unknown id "${id}"${meant(id, known)} To add a new term give it "zh".`, [id]);

export const unknownDisabled = (id: string, known: Iterable<string>): GlossaryIssue =>
  unknown("error", `unknown id "${id}"${meant(id, known)} Nothing was disabled.`, [id]);

export const unknownChinese = (term: string): GlossaryIssue =>
  unknown("error", `no entry below has the Chinese term "${term}"; nothing was disabled`);

/** Only a warning: the last entry of a tag may leave a pack without anybody's build breaking. */
export const unknownTag = (tag: string): GlossaryIssue =>
  unknown("warning", `no entry below has the tag "${tag}"; nothing was disabled`);

export function unknownPack(pack: string, known: readonly string[]): GlossaryIssue {
  const near = nearest(pack, known);
  const remedy = near === undefined ? `expected one of ${known.join(", ") || "none"}` : `did you mean "${near}"?`;
  return unknown("error", `unknown pack "${pack}"; ${remedy}`);
}

export function ambiguousChinese(id: string, candidates: readonly string[]): GlossaryIssue {
  const message = `${candidates.length} entries below have the Chinese of this entry (${candidates.join(", ")}); it was laid over the first; give it the id of the one you mean`;
  return { code: "homograph-or-conflict", severity: "warning", message, concepts: [id, ...candidates] };
}

export function overruledTerm({ term, now }: Overruled, id: string, layer: string): GlossaryIssue {
  const [before, after] = now === "accepted" ? ["deprecated", "accepted"] : ["accepted", "deprecated"];
  const message = `"${term}" is ${before} below and ${after} by ${layer}, which has the last word`;
  return { code: "same-term-two-statuses", severity: "warning", message, concepts: [id] };
}

function unknown(severity: "error" | "warning", message: string, concepts?: readonly string[]): GlossaryIssue {
  return { code: "unknown-override", severity, message, ...(concepts === undefined ? {} : { concepts }) };
}

/** `; did you mean "x"?`, else a full stop. */
function meant(id: string, known: Iterable<string>): string {
  const near = nearest(id, known);
  return near === undefined ? "." : `; did you mean "${near}"?`;
}

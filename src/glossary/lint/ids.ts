import { familyOf } from "../../text/language.ts";
import { familyFaults } from "../family-faults.ts";
import { idFault } from "../id-form.ts";
import type { GlossaryIssue } from "../model.ts";
import { writtenTerms } from "../written-terms.ts";
import { issueAt, type Material } from "./material.ts";

/** duplicate-id, no-source, ids of the wrong form, and families that make no sense. */
export function lintIds({ placed, ids, sitsOnOthers }: Material): readonly GlossaryIssue[] {
  const issues: GlossaryIssue[] = [];
  const seen = new Set<string>();
  for (const [index, { entry, path }] of placed.entries()) {
    const id = ids[index]!;
    if (seen.has(id)) {
      const message = `the id "${id}" stands twice; give one entry another id, or join the two`;
      issues.push(issueAt("duplicate-id", "error", [...path, "id"], [id], message));
    }
    seen.add(id);
    const fault = idFault(id);
    if (fault !== undefined) issues.push(issueAt("schema", "error", [...path, "id"], [id], fault));
    for (const message of familyFaults(entry))
      issues.push(issueAt("schema", "error", [...path, "family"], [id], message));
    const terms = writtenTerms(entry);
    if (sitsOnOthers || terms.length === 0 || terms.some((term) => familyOf(term.language) === "zh")) continue;
    const message = 'no Chinese term: the entry serves checks of English alone; to check translations give it "zh"';
    issues.push(issueAt("no-source", "info", path, [id], message));
  }
  return issues;
}

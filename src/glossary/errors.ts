import type { GlossaryIssue } from "./model.ts";

/** How many issues a message spells out; the rest are counted. */
const SPELLED_OUT = 5;

/** A glossary that cannot be used. `message` is readable as it stands; `issues` has every fault with its place. */
export class GlossaryError extends Error {
  override readonly name = "GlossaryError";
  readonly issues: readonly GlossaryIssue[];

  constructor(issues: readonly GlossaryIssue[]) {
    super(summary(issues));
    this.issues = issues;
  }
}

/** `file:line:column: at entries[3].en: sentence`, as far as the place is known. */
export function describeIssue(issue: GlossaryIssue): string {
  const place = [issue.file, issue.line, issue.column].filter((part) => part !== undefined).join(":");
  const path = issue.path === undefined || issue.path === "" ? "" : `at ${issue.path}: `;
  return (place === "" ? "" : `${place}: `) + path + issue.message;
}

function summary(issues: readonly GlossaryIssue[]): string {
  const lines = issues.slice(0, SPELLED_OUT).map(describeIssue);
  const rest = issues.length - lines.length;
  if (rest > 0) lines.push(`and ${rest} more`);
  return lines.join("\n");
}

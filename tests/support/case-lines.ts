import { readFileSync } from "node:fs";

/** The lines of a file in tests/cases; empty ones and comments (`# …`) are for readers. */
export function caseLines(name: string): readonly string[] {
  const text = readFileSync(new URL(`../cases/${name}`, import.meta.url), "utf8");
  return text.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("# "));
}

/** Both sides of a sign that stands once in the line, or a clear complaint. */
export function halves(line: string, sign: string): readonly [left: string, right: string] {
  const [left, right, ...rest] = line.split(sign);
  if (left === undefined || right === undefined || rest.length > 0)
    throw new Error(`expected one "${sign.trim()}" in: ${line}`);
  return [left.trim(), right.trim()];
}

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { ConceptEntry } from "../../src/glossary/model.ts";

/** A line of a case: what stands before the first run of blanks, and the rest. */
export interface CaseLine {
  readonly key: string;
  readonly value: string;
}

export interface Section {
  readonly title: string;
  readonly entries: readonly ConceptEntry[];
  readonly cases: readonly Case[];
}

export interface Case {
  readonly title: string;
  readonly lines: readonly CaseLine[];
  readonly file: string;
  /** 1-based. */
  readonly line: number;
}

interface OpenSection {
  title: string;
  entries: ConceptEntry[];
  cases: { title: string; lines: CaseLine[]; file: string; line: number }[];
}

const SECTION = /^# (.+)$/;
const TITLE = /^== (.+) ==$/;
const LINE = /^(\S+)(?:\s+(.*))?$/;
const ESCAPE = /\\[nrt]/g;
const ESCAPES: Readonly<Record<string, string>> = { "\\n": "\n", "\\r": "\r", "\\t": "\t" };
/** Of the cases of a file that has one a line. */
const NO_TITLE = "";

/**
 * Reads a case file of this folder's `../cases`. A section begins with `# its name` and a glossary, one entry in JSON a line; then
 * come its cases, each with a title between `==` or, where the file has none, one a line. Lines with `//` are remarks; `\n`, `\r`
 * and `\t` in a text are written with a backslash.
 */
export function readCases(name: string): readonly Section[] {
  const text = readFileSync(fileURLToPath(new URL(`../cases/${name}`, import.meta.url)), "utf8");
  const sections: OpenSection[] = [];
  text.split("\n").forEach((raw, index) => {
    const line = raw.trimEnd();
    if (line === "" || line.startsWith("//")) return;
    const heading = SECTION.exec(line)?.[1];
    if (heading !== undefined) {
      sections.push({ title: heading, entries: [], cases: [] });
      return;
    }
    const section = sections.at(-1);
    if (section === undefined) throw new Error(`${name}:${index + 1}: a section ("# name") must come first`);
    if (line.startsWith("{")) section.entries.push(JSON.parse(line) as ConceptEntry);
    else addLine(section, line, { file: name, line: index + 1 });
  });
  return sections;
}

function addLine(section: OpenSection, line: string, place: Pick<Case, "file" | "line">): void {
  const title = TITLE.exec(line)?.[1];
  if (title !== undefined) {
    section.cases.push({ title, lines: [], ...place });
    return;
  }
  const [, key = "", value = ""] = LINE.exec(line) ?? [];
  const entry = { key, value: value.replace(ESCAPE, (written) => ESCAPES[written]!) };
  const last = section.cases.at(-1);
  if (last === undefined || last.title === NO_TITLE) section.cases.push({ title: NO_TITLE, lines: [entry], ...place });
  else last.lines.push(entry);
}

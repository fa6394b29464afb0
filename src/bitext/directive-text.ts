import { type DiagnosticCode, diagnosticCodes } from "../diagnostics/diagnostic.ts";
import { lettersBetween } from "../text/distance.ts";

const words = ["disable", "disable-next-line", "disable-file", "enable"] as const;
export type DirectiveWord = (typeof words)[number];

/** What a comment says: `yizhi-disable-next-line untranslated-term -- quoted on purpose`. */
export interface DirectiveText {
  readonly word: DirectiveWord;
  /** Empty: every code. */
  readonly codes: readonly DiagnosticCode[];
  readonly reason?: string;
  /** What was not understood, one sentence each. */
  readonly faults: readonly string[];
}

const DIRECTIVE = /^\s*(?:<!--|\/\/|\/\*)?\s*yizhi-([A-Za-z-]+)(?=\s|$)/;
const COMMENT_END = /(?:-->|\*\/)\s*$/;
const REASON_MARK = /(?:^|\s)--(?:\s|$)/;
const SEPARATOR = /[\s,，、]+/;

/**
 * Reads a comment or the content of one. Nothing when it is not addressed to us. A word or a code that nobody knows is a fault, and
 * a directive with unknown codes only silences nothing rather than everything.
 */
export function parseDirective(comment: string): DirectiveText | { readonly faults: readonly string[] } | undefined {
  const opening = DIRECTIVE.exec(comment);
  if (opening === null) return undefined;
  const word = words.find((known) => known === opening[1]!.toLowerCase());
  if (word === undefined) return { faults: [unknown("directive", opening[1]!, words, "yizhi-")] };
  const rest = comment.slice(opening[0].length).replace(COMMENT_END, "");
  const mark = REASON_MARK.exec(rest);
  const named = (mark === null ? rest : rest.slice(0, mark.index)).split(SEPARATOR).filter((code) => code !== "");
  const reason = mark === null ? "" : rest.slice(mark.index + mark[0].length).trim();
  return { ...codesOf(word, named), ...(reason === "" ? {} : { reason }) };
}

function codesOf(
  word: DirectiveWord,
  named: readonly string[],
): DirectiveText | { readonly faults: readonly string[] } {
  const codes = named.flatMap((name) => diagnosticCodes.find((code) => code === name.toLowerCase()) ?? []);
  const faults = named.filter((name) => !codes.includes(name.toLowerCase() as DiagnosticCode));
  const sentences = faults.map((name) => unknown("code", name, diagnosticCodes, ""));
  return named.length > 0 && codes.length === 0 ? { faults: sentences } : { word, codes, faults: sentences };
}

const LONGEST_ECHO = 40;

function unknown(what: string, name: string, known: readonly string[], prefix: string): string {
  const closest = closestOf(name.toLowerCase().slice(0, LONGEST_ECHO), known);
  const hint =
    closest === undefined
      ? `known: ${known.map((word) => prefix + word).join(", ")}`
      : `did you mean "${prefix}${closest}"?`;
  return `unknown ${what} "${prefix}${name.slice(0, LONGEST_ECHO)}" in a directive; ${hint}`;
}

/** A third of a word wrong is a slip, more is another word. */
const CLOSE = 1 / 3;

function closestOf(name: string, known: readonly string[]): string | undefined {
  let best: { readonly word: string; readonly edits: number } | undefined;
  for (const word of known) {
    const most = Math.floor(word.length * CLOSE);
    const edits = lettersBetween(name, word, most);
    if (edits <= most && edits < (best?.edits ?? Number.POSITIVE_INFINITY)) best = { word, edits };
  }
  return best?.word;
}

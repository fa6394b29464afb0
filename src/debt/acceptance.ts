import type { Diagnostic } from "../diagnostics/diagnostic.ts";

/** Why a rendering cannot be taken into the glossary, or not yet. */
export type AcceptanceRefusal =
  /** The finding is that there is none: the reader must say which words they are. */
  | "needs-rendering"
  /** The words given do not stand in the text. */
  | "not-in-text"
  /** The glossary decided against the form by name. */
  | "deprecated"
  /** In force at other dates, or in another house. */
  | "superseded"
  /** Accepted already; the fault is something else. */
  | "accepted"
  /** Nothing to do with which forms are accepted. */
  | "kind";

/**
 * The words of a finding's target that may be taken for an accepted rendering of its concept: where a form is only other than those
 * listed, never where it is listed as bad or where the words are no rendering at all.
 */
export function acceptance(
  diagnostic: Diagnostic,
  target: string,
  given?: string,
): { readonly rendering: string } | { readonly refused: AcceptanceRefusal } {
  const refused = refusal(diagnostic);
  if (refused !== undefined) return { refused };
  if (given === undefined && diagnostic.code === "missing-term") return { refused: "needs-rendering" };
  const rendering = onOneLine(given ?? diagnostic.text);
  if (!onOneLine(target).includes(rendering)) return { refused: "not-in-text" };
  return { rendering: given === undefined ? asListed(rendering, diagnostic) : rendering };
}

function refusal(diagnostic: Diagnostic): AcceptanceRefusal | undefined {
  switch (diagnostic.code) {
    case "missing-term":
    case "near-miss":
    case "term-case":
    case "term-hyphenation":
    case "term-spelling":
      return undefined;
    case "superseded-term":
      return diagnostic.evidence.reason === "layer" ? undefined : "superseded";
    case "deprecated-term":
      return "deprecated";
    case "inconsistent-term":
    case "term-collision":
      return "accepted";
    default:
      return "kind";
  }
}

const onOneLine = (text: string): string => text.replace(/\s+/gu, " ").trim();

const CAPITAL = /^\p{Lu}(?=\p{Ll})/u;
const SMALL = /^\p{Ll}/u;

/** A capital that only begins a sentence is none of the term's; where capitals are the finding, they are meant. */
function asListed(rendering: string, { code, evidence }: Diagnostic): string {
  const isSmall = code !== "term-case" && "term" in evidence && SMALL.test(evidence.term);
  return isSmall ? rendering.replace(CAPITAL, (letter) => letter.toLowerCase()) : rendering;
}

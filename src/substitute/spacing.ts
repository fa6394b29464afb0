import type { Span } from "../text/span.ts";

/** `pangu`: a space between Han and Latin, as Chinese typesetters have it. */
export type Spacing = "none" | "pangu";

const HAN = /\p{Script=Han}/u;
const WORD = /[\p{Script=Latin}\p{Nd}]/u;

/** Where an edit meets its neighbours. */
export interface Seam {
  readonly text: string;
  readonly span: Span;
  readonly replacement: string;
  /** The end of the edit before, when it ends where this one begins. */
  readonly before?: string | undefined;
  readonly spacing: Spacing;
}

/** The replacement with the spaces its new neighbours need. Two words that Han kept apart never run together, in any spacing. */
export function spaced({ text, span, replacement, before, spacing }: Seam): string {
  if (replacement === "") return replacement;
  const left =
    before === undefined ? lastCharacter(text.slice(Math.max(0, span.start - 2), span.start)) : lastCharacter(before);
  const right = firstCharacter(text.slice(span.end, span.end + 2));
  const metLeft = firstCharacter(text.slice(span.start, span.start + 2));
  const metRight = lastCharacter(text.slice(Math.max(span.start, span.end - 2), span.end));
  const wantsLeft = parts(left, firstCharacter(replacement), metLeft, spacing);
  const wantsRight = parts(right, lastCharacter(replacement), metRight, spacing);
  return `${wantsLeft ? " " : ""}${replacement}${wantsRight ? " " : ""}`;
}

function parts(neighbour: string, edge: string, met: string, spacing: Spacing): boolean {
  if (WORD.test(neighbour) && WORD.test(edge)) return !WORD.test(met);
  if (spacing === "none") return false;
  return (HAN.test(neighbour) && WORD.test(edge)) || (WORD.test(neighbour) && HAN.test(edge));
}

const firstCharacter = (text: string): string => [...text][0] ?? "";
const lastCharacter = (text: string): string => [...text].at(-1) ?? "";

import { covers, type ProtectedSpan, type Span, slice } from "../text/span.ts";

const EMPHASIS = /^[*_~]+$/;
const FORMATTING_TAG = /^<(\/?)(b|i|u|s|em|strong|mark|span|small|big|font|sup|sub)\b[^<>]*>$/i;
const EMPTY_TAG = /^<(?:br|wbr)\s*\/?>$/i;
const ESCAPE = /^[\\\s]*$/;

/** Does nothing but whole pairs of emphasis stand inside? A link or half a pair would be lost with the words around it. */
export function hasWholeMarkup(text: string, span: Span, protect: readonly ProtectedSpan[]): boolean {
  const open: string[] = [];
  for (const mark of protect) {
    if (mark.end <= mark.start || !covers(span, mark)) continue;
    const written = slice(text, mark);
    if (mark.as !== "" || ESCAPE.test(written) || EMPTY_TAG.test(written)) continue;
    const tag = FORMATTING_TAG.exec(written);
    if (tag === null && !EMPHASIS.test(written)) return false;
    const name = tag?.[2]?.toLowerCase() ?? written;
    if (open.at(-1) === name && tag?.[1] !== "") open.pop();
    else open.push(name);
  }
  return open.length === 0;
}

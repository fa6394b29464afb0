import { type MarkupFormat, markupFormats, protect } from "../markup/protect.ts";
import { settle as settleProtected } from "../markup/settle.ts";
import type { ProtectedSpan } from "../text/span.ts";

/** What `yizhi` adds to the options of `yizhi/core`: the format of the text, from which protected stretches are computed. */
export interface FormatOptions {
  /** Default `text`: only URLs, mail addresses, paths and placeholders are protected. */
  readonly format?: MarkupFormat;
  /** LaTeX math in Markdown is masked. */
  readonly math?: boolean;
}

export function protectedBy(
  text: string,
  options: FormatOptions,
  given: readonly ProtectedSpan[] = [],
): readonly ProtectedSpan[] {
  const { format = "text", math } = options;
  if (!markupFormats.includes(format)) {
    throw new TypeError(`option format: "${format}" is not known; expected ${markupFormats.join(", ")}`);
  }
  return settleProtected(given, protect(text, format, math === true ? { math: "latex" } : {}));
}

import type { ProtectedSpan } from "../text/span.ts";
import { protectHtml } from "./html.ts";
import { protectI18next } from "./i18next.ts";
import { protectIcu } from "./icu.ts";
import { type MarkdownOptions, readMarkdown } from "./markdown.ts";
import { protectPlain, protectPlainBesideBraces } from "./plain.ts";
import { settle } from "./settle.ts";

export const markupFormats = ["text", "markdown", "html", "i18next", "icu"] as const;
export type MarkupFormat = (typeof markupFormats)[number];

export type ProtectOptions = MarkdownOptions;

/**
 * What is no prose in a text of a format, addresses and placeholders among it: in text order, without overlap. Never throws; what
 * does not follow the format is prose.
 */
export function protect(text: string, format: MarkupFormat, options: ProtectOptions = {}): readonly ProtectedSpan[] {
  switch (format) {
    case "markdown":
      return settle(readMarkdown(text, options).protected, protectPlain(text));
    case "html":
      return settle(protectHtml(text), protectPlain(text));
    case "i18next":
      return settle(protectI18next(text), protectPlain(text));
    case "icu":
      return settle(protectIcu(text), protectPlainBesideBraces(text));
    case "text":
      return protectPlain(text);
  }
}

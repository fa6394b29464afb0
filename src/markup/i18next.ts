import type { ProtectedSpan } from "../text/span.ts";
import { protectHtml } from "./html.ts";

/**
 * A text of an i18next catalogue: `{{count}}` and `$t(key)` are found by the plain reader; what is left are the tags of `Trans`,
 * numbered or named (`<1>质量</1>`, `<bold>`), and entities, which read as in HTML.
 */
export const protectI18next = (text: string): readonly ProtectedSpan[] => protectHtml(text);

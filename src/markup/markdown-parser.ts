import { GFM, type InlineContext, type MarkdownConfig, parser } from "@lezer/markdown";

/**
 * A paragraph with more marks or letters than anybody writes is left unread: brackets and asterisks without partners cost the
 * parser the square of their number.
 */
const MOST_MARKS = 1000;
const LONGEST_PARAGRAPH = 100_000;
const MARK = /[[\]*_~<`]/g;

const guard: MarkdownConfig = {
  // Reads a paragraph again for each of its lines; definitions of links are told apart in `markdown-reading.ts`.
  remove: ["LinkReference"],
  parseInline: [
    {
      name: "Unreadable",
      before: "Escape",
      parse: (context, _unit, at) => (at === context.offset && isUnreadable(context) ? context.end : -1),
    },
  ],
};

function isUnreadable({ text }: InlineContext): boolean {
  if (text.length > LONGEST_PARAGRAPH) return true;
  return text.length > MOST_MARKS && (text.match(MARK)?.length ?? 0) > MOST_MARKS;
}

/** CommonMark and the extensions of GitHub. */
export const markdownParser = parser.configure([GFM, guard]);

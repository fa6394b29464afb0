/** YAML between `---` or TOML between `+++`, at the very beginning. A rule that only looks like it is followed by no key. */
const FRONT_MATTER = /^(---|\+\+\+)[ \t]*\r?\n(?:[ \t]*(?:#.*)?\r?\n)*(?:["'\w.\p{L}-]+[ \t]*[:=]|\[|\1[ \t]*$)/mu;
const CLOSING = /\r?\n(?:---|\+\+\+|\.\.\.)[ \t]*(?:\r?\n|$)/g;

/** Where the front matter of a page ends; 0 if it has none. */
export function frontMatterEnd(text: string): number {
  if (!text.startsWith("---") && !text.startsWith("+++")) return 0;
  const opening = FRONT_MATTER.exec(text.slice(0, LONGEST_OPENING));
  if (opening === null || opening.index > 0) return 0;
  const closing = new RegExp(CLOSING);
  closing.lastIndex = text.indexOf("\n") - 1;
  return closing.exec(text) === null ? 0 : closing.lastIndex;
}

const LONGEST_OPENING = 2000;

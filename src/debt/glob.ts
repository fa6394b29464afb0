/** Does a pattern name this path? Both from the same directory, with `/`. */
export type PathTest = (path: string) => boolean;

/**
 * `docs/a.md`, `docs/*.md`, `docs/**`, `docs/{en,fr}/a.md`: a star stops at a slash, two stars do not, a question mark is one
 * character, braces hold alternatives. Everything else is itself; a folder with a slash behind it is all that lies in it.
 */
export function pathTest(pattern: string): PathTest {
  const path = pattern.replaceAll("\\", "/").replace(LEADING, "");
  const whole = path.endsWith("/") ? `${path}**` : path;
  const alternatives = spelledOut(whole).map((one) => new RegExp(`^${one.replace(PART, written)}$`, "su"));
  return (name) => alternatives.some((alternative) => alternative.test(name));
}

const LEADING = /^(?:\.\/)+/;
const PART = /\*\*\/|\*+|\?|[\\^$.|+()[\]{}]/g;
const PARTS: Readonly<Record<string, string>> = { "**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]" };
const written = (part: string): string => PARTS[part] ?? (part.startsWith("*") ? ".*" : `\\${part}`);

const BRACES = /\{([^{}]*,[^{}]*)\}/;
/** Braces multiply; nobody means more paths than this. */
const MOST_ALTERNATIVES = 200;

function spelledOut(pattern: string): readonly string[] {
  let patterns: readonly string[] = [pattern];
  while (patterns.length < MOST_ALTERNATIVES) {
    const next = patterns.flatMap((one) => {
      const braces = BRACES.exec(one);
      if (braces === null) return [one];
      const [all, inside = ""] = braces;
      const [before, after] = [one.slice(0, braces.index), one.slice(braces.index + all.length)];
      return inside.split(",").map((choice) => before + choice + after);
    });
    if (next.length === patterns.length && next.every((one, index) => one === patterns[index])) return patterns;
    patterns = next;
  }
  return patterns;
}

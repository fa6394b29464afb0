import type { ProtectedSpan } from "../text/span.ts";

/** Character references that stand in running text. One that is not listed is opaque, never an error. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ["nbsp", " "],
  ["ensp", " "],
  ["emsp", " "],
  ["thinsp", " "],
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["lsquo", "‘"],
  ["rsquo", "’"],
  ["ldquo", "“"],
  ["rdquo", "”"],
  ["laquo", "«"],
  ["raquo", "»"],
  ["ndash", "–"],
  ["mdash", "—"],
  ["minus", "−"],
  ["hyphen", "‐"],
  ["hellip", "…"],
  ["middot", "·"],
  ["bull", "•"],
  ["shy", ""],
  ["zwj", ""],
  ["zwnj", ""],
  ["copy", "©"],
  ["reg", "®"],
  ["trade", "™"],
  ["times", "×"],
  ["deg", "°"],
  ["eacute", "é"],
  ["egrave", "è"],
  ["aacute", "á"],
  ["agrave", "à"],
  ["ccedil", "ç"],
  ["ntilde", "ñ"],
  ["ouml", "ö"],
  ["uuml", "ü"],
  ["iuml", "ï"],
]);

const ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9A-Fa-f]{1,6})|([A-Za-z][A-Za-z0-9]{1,31}));/g;
const LAST_CODE_POINT = 0x10ffff;
const NO_BREAK_SPACE = "\u00a0";

/** `&nbsp;`, `&#32;`, `&#x3000;`, each as the character it stands for. */
export function entities(text: string): readonly ProtectedSpan[] {
  if (!text.includes("&")) return [];
  return Array.from(text.matchAll(ENTITY), (found) => {
    const span = { start: found.index, end: found.index + found[0].length };
    const as = characterOf(found);
    return as === undefined ? span : { ...span, as };
  });
}

function characterOf([, decimal, hexadecimal, name]: RegExpExecArray): string | undefined {
  if (name !== undefined) return NAMED.get(name);
  const code = decimal === undefined ? Number.parseInt(hexadecimal!, 16) : Number(decimal);
  if (code === 0 || code > LAST_CODE_POINT) return undefined;
  const character = String.fromCodePoint(code);
  return character === NO_BREAK_SPACE ? " " : character;
}

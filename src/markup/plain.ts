import type { ProtectedSpan, Span } from "../text/span.ts";

/** A finder answers for one trigger: the stretch it belongs to, which begins at `floor` or later, or nothing. */
type Finder = (text: string, at: number, floor: number) => Span | undefined;

/**
 * What is no prose in any format: addresses, mail addresses, user handles, file paths, placeholders. Opaque spans in text order,
 * without overlap. Linear: every attempt ends where the next one may begin, and a text without a trigger costs one scan.
 */
export function protectPlain(text: string): readonly ProtectedSpan[] {
  return scan(text, TRIGGER);
}

/** The same for ICU messages, where a single brace is syntax: `{n, plural, one {item}}` has no placeholder `{item}`. */
export function protectPlainBesideBraces(text: string): readonly ProtectedSpan[] {
  return scan(text, TRIGGER_WITHOUT_BRACE);
}

const TRIGGER = /:\/\/|www\.|[@/\\{%$]/gi;
const TRIGGER_WITHOUT_BRACE = /:\/\/|www\.|\{\{|[@/\\%$]/gi;

function scan(text: string, triggers: RegExp): readonly ProtectedSpan[] {
  const spans: Span[] = [];
  let floor = 0;
  triggers.lastIndex = 0;
  for (let found = triggers.exec(text); found !== null; found = triggers.exec(text)) {
    const span = finderOf(found[0])(text, found.index, floor);
    if (span === undefined) continue;
    if (span.end > span.start) spans.push(span);
    floor = span.end;
    triggers.lastIndex = Math.max(floor, found.index + found[0].length);
  }
  return spans;
}

function finderOf(trigger: string): Finder {
  switch (trigger.charAt(0)) {
    case ":":
      return webAddress;
    case "@":
      return mailOrHandle;
    case "/":
      return slashPath;
    case "\\":
      return drivePath;
    case "{":
    case "%":
    case "$":
      return placeholder;
    default:
      return bareAddress;
  }
}

const endOf = (pattern: RegExp, text: string, at: number): number | undefined => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
};

// Addresses

const SCHEME_LETTER = /[A-Za-z0-9+.-]/;
const LONGEST_SCHEME = 20;
/** A host of Latin letters ends at Han; a path goes on to white space or full-width punctuation, for paths may be Chinese. */
const LATIN_HOST = /[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+){1,30}(?::\d+)?(?![A-Za-z0-9_/?#:@%.~-])/y;
const ADDRESS_BODY =
  /[^\s"'<>`|\\^(){}[\]\u2018-\u201f\u2026\u3000-\u303f\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\u2014]+/y;
const TRAILING_PUNCTUATION = new Set([".", ",", ";", ":", "!", "?", "*", "_", "~"]);

const webAddress: Finder = (text, at, floor) => {
  let start = at;
  while (start > floor && at - start < LONGEST_SCHEME && SCHEME_LETTER.test(text.charAt(start - 1))) start--;
  while (start < at && !/[A-Za-z]/.test(text.charAt(start))) start++;
  return start === at ? undefined : addressFrom(text, start, at + 3);
};

const bareAddress: Finder = (text, at) =>
  /[\w@.-]/.test(text.charAt(at - 1)) ? undefined : addressFrom(text, at, at + "www.".length);

function addressFrom(text: string, start: number, body: number): Span | undefined {
  const host = endOf(LATIN_HOST, text, body);
  const end = host ?? trimmed(text, body, bracketedEnd(text, body));
  return end === body ? undefined : { start, end };
}

/** Brackets belong to an address when they are opened in it. */
function bracketedEnd(text: string, from: number): number {
  const open: string[] = [];
  let end = from;
  while (end < text.length) {
    const unit = text.charAt(end);
    const closing = CLOSING[unit];
    if (closing !== undefined) open.push(closing);
    else if (unit === open.at(-1)) open.pop();
    else {
      const next = endOf(ADDRESS_BODY, text, end);
      if (next === undefined) break;
      end = next;
      continue;
    }
    end++;
  }
  return end;
}

const CLOSING: Readonly<Record<string, string | undefined>> = { "(": ")", "[": "]", "{": "}" };

function trimmed(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && (TRAILING_PUNCTUATION.has(text.charAt(end - 1)) || text.charAt(end - 1) in CLOSING)) end--;
  return end;
}

// Mail addresses and handles

const LOCAL_PART = /[A-Za-z0-9._%+-]/;
const MAIL_DOMAIN = /(?:[A-Za-z0-9-]+\.){1,30}[A-Za-z]{2,}/y;
/** A handle in Latin letters ends where Han begins (`@octocat的贡献`), one that begins with Han runs on (`@一带一路官方`). */
const HANDLE = /(?:[\w-]+(?:[./][\w-]+){0,30}|[\p{L}\p{N}][\p{L}\p{N}_-]*)/uy;

const mailOrHandle: Finder = (text, at, floor) => {
  let start = at;
  while (start > floor && LOCAL_PART.test(text.charAt(start - 1))) start--;
  const domain = start < at ? endOf(MAIL_DOMAIN, text, at + 1) : undefined;
  if (domain !== undefined) return { start, end: domain };
  const handle = start < at ? undefined : endOf(HANDLE, text, at + 1);
  return handle === undefined ? undefined : { start: at, end: handle };
};

// Paths

/** Repeated groups are counted out, for a regular expression remembers every turn of an open one. */
const LATIN_NAME = "[\\w.~+=&-]+";
const HAN_NAME = "\\p{Script=Han}[\\p{Script=Han}\\w.~@+%=&-]*";
/** A name in Latin letters ends at Han, for prose that follows without a space; a Chinese name takes what follows. */
const NAMES = new RegExp(`(?:[\\\\/](?:[\\w.~@+%=&-]+|${HAN_NAME})){1,100}[\\\\/]?`, "uy");
const RELATIVE = new RegExp(`${LATIN_NAME}(?:/(?:${LATIN_NAME}|${HAN_NAME})){1,100}`, "uy");
const ROOT = /^\/(?:bin|dev|etc|home|mnt|opt|root|srv|tmp|usr|var|Users)\b/;
const FILE_NAME =
  /\.(?:conf|css|csv|docx?|env|exe|gif|gz|html?|ini|jpe?g|jsonc?|jsonl|[cm]?jsx?|log|mdx?|pdf|png|po|pptx?|py|sh|svg|tbx|tmx|toml|tsv|tsx?|txt|vue|xlf|xliff|xlsx?|xml|ya?ml|zip)$/i;
const DOMAIN_FIRST = /^(?:[A-Za-z0-9-]+\.)+(?:com|org|net|cn|hk|tw|gov|edu|int|io|dev|eu|uk)\//i;
const LATIN_NAME_UNIT = /[\w.~+=&-]/;
const WORD = /[\p{L}\p{N}_]/u;

const slashPath: Finder = (text, at, floor) => {
  const before = at > floor ? text.charAt(at - 1) : "";
  if (before === "~" || before === ".") {
    const start = dotted(text, at, floor);
    if (start !== undefined) return pathFrom(text, start, at);
  }
  if (before === ":" && isDrive(text, at, floor)) return pathFrom(text, at - 2, at);
  if (LATIN_NAME_UNIT.test(before)) return relativePath(text, at, floor);
  if (/[/<\\]/.test(before)) return undefined;
  return absolutePath(text, at, before);
};

/** Where `~/`, `./` or `../` begins, if it stands alone. */
function dotted(text: string, at: number, floor: number): number | undefined {
  const start = text.charAt(at - 2) === "." && text.charAt(at - 1) === "." ? at - 2 : at - 1;
  if (start < floor) return undefined;
  return /[\w./\\~-]/.test(text.charAt(start - 1)) ? undefined : start;
}

const isDrive = (text: string, at: number, floor: number): boolean =>
  at - 2 >= floor && /[A-Za-z]/.test(text.charAt(at - 2)) && !/[A-Za-z0-9_]/.test(text.charAt(at - 3));

const drivePath: Finder = (text, at, floor) =>
  text.charAt(at - 1) === ":" && isDrive(text, at, floor) ? pathFrom(text, at - 2, at) : undefined;

function pathFrom(text: string, start: number, slash: number): Span | undefined {
  const end = endOf(NAMES, text, slash);
  return end === undefined ? undefined : { start, end: trimmed(text, slash, end) };
}

/** `/srv/x` is a path, `government /enterprise` is not: two names, a file name, or a directory everybody knows. */
function absolutePath(text: string, at: number, before: string): Span | undefined {
  const path = pathFrom(text, at, at);
  if (path === undefined) return undefined;
  const written = text.slice(path.start, path.end);
  if (ROOT.test(written) || FILE_NAME.test(written)) return path;
  return written.indexOf("/", 1) > 0 && !WORD.test(before) ? path : undefined;
}

/** `docs/a.md` and `example.org/a`, but neither `quality/cost` nor `和/或`. The whole token is looked at once. */
function relativePath(text: string, at: number, floor: number): Span | undefined {
  let start = at;
  while (start > floor && LATIN_NAME_UNIT.test(text.charAt(start - 1))) start--;
  const end = endOf(RELATIVE, text, start);
  if (end === undefined) return undefined;
  const written = text.slice(start, trimmed(text, start, end));
  if (FILE_NAME.test(written) || DOMAIN_FIRST.test(written)) return { start, end: start + written.length };
  return passedOver(end);
}

/** No span, but the scan goes on behind it; otherwise `a/a/a/…` would be read once for each slash. */
const passedOver = (end: number): Span => ({ start: end, end });

// Placeholders

const PLACEHOLDERS: readonly RegExp[] = [
  /\{\{\{?[^{}]*\}\}\}?/y,
  /\$\{[^{}]*\}/y,
  /\$t\([^()]*(?:\([^()]*\)[^()]*){0,50}\)/y,
  /%\([^()\s]*\)[-+0#]*\d*(?:\.\d+)?[A-Za-z]/y,
  /%(?:\d+\$)?[-+0#]*\d*(?:\.\d+)?(?:hh|h|ll|[lLqjzt])?[sdiuoxXfFeEgGaAcCpn@](?![A-Za-z])/y,
  /\{\s*[\p{L}_$][\p{L}\p{N}_$.:-]*\s*\}/uy,
  /\{\s*(?:\d+|[A-Za-z_$][\w$.-]*)\s*(?:,[^{}]*)?\}/y,
];

const placeholder: Finder = (text, at) => {
  for (const pattern of PLACEHOLDERS) {
    const end = endOf(pattern, text, at);
    if (end !== undefined) return { start: at, end };
  }
  return undefined;
};

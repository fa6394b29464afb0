import { canonicalLanguage, familyOf, isLanguage, type Language, type LanguageFamily } from "../text/language.ts";
import { BitextError } from "./bitext-error.ts";
import type { ReaderOptions } from "./reader.ts";

/** Which columns of a table, or keys of a record, hold what. */
export interface Columns {
  readonly target: number;
  readonly source?: number;
  readonly id?: number;
  readonly comment?: number;
}

type Role = { readonly language: Language } | "source" | "target" | "id" | "comment";

const NAMES: ReadonlyMap<string, Role> = new Map<string, Role>([
  ...names(
    { language: "zh" },
    "中文",
    "汉语",
    "漢語",
    "中国语",
    "简体",
    "简体中文",
    "中文（简体）",
    "中文(简体)",
    "chinese",
    "simplified chinese",
  ),
  ...names({ language: "zh" }, "chinese (simplified)", "chinese-prc", "cn", "zho", "chi"),
  ...names(
    { language: "zh-Hant" },
    "繁体",
    "繁體",
    "繁体中文",
    "繁體中文",
    "traditional chinese",
    "chinese (traditional)",
  ),
  ...names({ language: "en" }, "英文", "英语", "英語", "english", "english (us)", "english (uk)", "eng"),
  ...names("source", "source", "src", "原文", "源文"),
  ...names("target", "target", "tgt", "translation", "译文", "譯文"),
  ...names("id", "id", "key", "keys", "编号", "編號", "序号", "序號"),
  ...names("comment", "comment", "comments", "note", "notes", "备注", "備註"),
]);

function names(role: Role, ...written: readonly string[]): readonly (readonly [string, Role])[] {
  return written.map((name) => [name, role] as const);
}

/** What a heading says its column is; nothing if we do not know the word. */
export function roleOf(heading: string): Role | undefined {
  const name = heading.trim().toLowerCase().replaceAll("_", "-");
  return NAMES.get(name) ?? (isLanguage(name) ? { language: canonicalLanguage(name) } : undefined);
}

/** Finds the columns by their headings and the options. Throws `BitextError` with the headings seen. */
export function findColumns(headings: readonly string[], options: ReaderOptions, path: string): Columns {
  const roles = headings.map(roleOf);
  const { from, to } = direction(options);
  const target = named(headings, options.targetColumn, path) ?? column(roles, to, "target");
  const source =
    options.sides === "target"
      ? undefined
      : (named(headings, options.sourceColumn, path) ?? column(roles, from, "source", target));
  const onlyTarget = options.sides === "target" || roles.every((role, index) => index === target || isAside(role));
  if (target === undefined || (source === undefined && !onlyTarget))
    throw missing(headings, { target, source }, { from, to }, path);
  return withoutAbsent({ target, source, id: indexOf(roles, "id"), comment: indexOf(roles, "comment") });
}

/** The two languages as the options have them: zh to en unless one of them says otherwise. */
export function direction({ from, to }: ReaderOptions): { readonly from: Language; readonly to: Language } {
  const source = from ?? (to !== undefined && familyOf(to) === "zh" ? "en" : "zh");
  return { from: source, to: to ?? otherFamily(source) };
}

const otherFamily = (language: Language): LanguageFamily => (familyOf(language) === "zh" ? "en" : "zh");

/** Columns that hold no text of either side. */
const isAside = (role: Role | undefined): boolean => role === "id" || role === "comment";

function named(headings: readonly string[], wanted: string | undefined, path: string): number | undefined {
  if (wanted === undefined) return undefined;
  const exact = headings.indexOf(wanted);
  if (exact !== -1) return exact;
  const loose = headings.findIndex((heading) => heading.trim().toLowerCase() === wanted.trim().toLowerCase());
  if (loose !== -1) return loose;
  const number = Number(wanted);
  if (Number.isInteger(number) && number >= 1 && number <= headings.length) return number - 1;
  throw new BitextError(`no column "${wanted}" in ${path}; columns seen: ${seen(headings)}`, { path });
}

/** The language as asked, else the family without a region, else any of the family, else the column called so. */
function column(
  roles: readonly (Role | undefined)[],
  wanted: Language,
  side: "source" | "target",
  taken?: number,
): number | undefined {
  const tag = canonicalLanguage(wanted);
  const family = familyOf(wanted);
  const languages = roles.map((role) => (typeof role === "object" ? role.language : undefined));
  const tests = [
    (language: Language) => language === tag,
    (language: Language) => language === family,
    (language: Language) => familyOf(language) === family,
  ];
  for (const test of tests) {
    const found = languages.findIndex((language, index) => language !== undefined && index !== taken && test(language));
    if (found !== -1) return found;
  }
  return indexOf(roles, side);
}

function indexOf(roles: readonly (Role | undefined)[], role: Role): number | undefined {
  const index = roles.indexOf(role);
  return index === -1 ? undefined : index;
}

function withoutAbsent(
  columns: { readonly [Name in keyof Columns]-?: Columns[Name] | undefined } & { readonly target: number },
): Columns {
  const { target, source, id, comment } = columns;
  return {
    target,
    ...(source === undefined ? {} : { source }),
    ...(id === undefined ? {} : { id }),
    ...(comment === undefined ? {} : { comment }),
  };
}

interface Found {
  readonly target: number | undefined;
  readonly source: number | undefined;
}

function missing(
  headings: readonly string[],
  { target, source }: Found,
  { from, to }: { readonly from: Language; readonly to: Language },
  path: string,
): BitextError {
  const languages =
    target === undefined && source === undefined
      ? `${from} and ${to} columns`
      : `${target === undefined ? to : from} column`;
  const remedy = target === undefined || source !== undefined ? "" : ", or --target-only";
  const commas =
    headings.length === 1 && headings[0]!.includes("，") ? ` (the full-width comma does not separate columns)` : "";
  return new BitextError(
    `no ${languages} in ${path}; pass --source-column/--target-column${remedy}; columns seen: ${seen(headings)}${commas}`,
    { path, line: 1 },
  );
}

const MOST_NAMES = 12;
const LONGEST_NAME = 40;

function seen(headings: readonly string[]): string {
  const shown = headings
    .slice(0, MOST_NAMES)
    .map((name) => (name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name));
  return headings.length > MOST_NAMES ? `${shown.join(", ")} … (${headings.length})` : shown.join(", ") || "none";
}

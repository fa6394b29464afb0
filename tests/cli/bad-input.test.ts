import { chmodSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { contentOf, type FileTree, glossary, glossaryFile, projectWith, yizhi } from "./run-cli.ts";

const GOOD = "We build the brand with the spirit of craftsmanship.\n";
const TEN_MILLION = 10_000_000;

/** What a hurried user does; each gets one sentence that says what is wrong and what to do. */
interface BadInput {
  readonly what: string;
  readonly argv: readonly string[];
  readonly files?: FileTree;
  readonly says: RegExp;
}

const withEntries = (...entries: readonly unknown[]): string =>
  JSON.stringify({ ...glossary, entries: [...glossary.entries, ...entries] });

const checkDraft = ["check", "draft.md", "--target-only"];

const refused: readonly BadInput[] = [
  {
    what: "a missing file",
    argv: ["check", "nothing-like-it.txt"],
    says: /nothing-like-it\.txt: no such file or directory; check the spelling/,
  },
  {
    what: "a misspelt file",
    argv: ["check", "draf.md"],
    says: /no such file or directory; did you mean "draft\.md"\?/,
  },
  { what: "a missing source", argv: ["check", "draft.md", "--source", "zh.md"], says: /zh\.md: no such file/ },
  {
    what: "a directory with nothing to check",
    argv: ["check", "empty"],
    files: { "empty/picture.png": "" },
    says: /empty: no file in it that can be checked; known are .*md/,
  },
  {
    what: "a wrong encoding",
    argv: ["check", "latin.md"],
    files: { "latin.md": Uint8Array.of(99, 97, 102, 0xe9, 32, 97) },
    says: /latin\.md:1 is not UTF-8.*save it as UTF-8/,
  },
  {
    what: "UTF-16 without a byte order mark",
    argv: ["check", "wide.md"],
    files: { "wide.md": Buffer.from(GOOD, "utf16le") },
    says: /not a text file.*UTF-16, save it as UTF-8/,
  },
  {
    what: "an empty file",
    argv: ["check", "empty.md"],
    files: { "empty.md": "" },
    says: /no units read from empty\.md; the file is empty, or holds no text/,
  },
  {
    what: "a binary file",
    argv: ["check", "picture.md"],
    files: { "picture.md": Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13) },
    says: /picture\.md is not a text file/,
  },
  {
    what: "an unreadable file",
    argv: ["check", unreadable()],
    says: /permission denied; make the file readable|cannot be read/,
  },
  {
    what: "a broken glossary",
    argv: checkDraft,
    files: { "yizhi.json": '{ "entries": [\n  { "zh": "创新" "en": "innovation" }\n] }' },
    says: /yizhi\.json:2:\d+/,
  },
  {
    what: "an unknown field of an entry",
    argv: checkDraft,
    files: { "yizhi.json": withEntries({ zh: "创新", enn: "innovation" }) },
    says: /enn.*did you mean "en"/,
  },
  {
    what: "a wrong status",
    argv: checkDraft,
    files: { "yizhi.json": withEntries({ zh: "创新", en: { term: "innovation", status: "forbidden" } }) },
    says: /forbidden.*deprecated/,
  },
  {
    what: "an id given twice",
    argv: checkDraft,
    files: { "yizhi.json": withEntries({ id: "cpc", zh: "创新", en: "innovation" }) },
    says: /the id "cpc"/,
  },
  {
    what: "an override of nothing",
    argv: checkDraft,
    files: {
      "yizhi.json": '{ "extends": "house.json", "entries": [{ "id": "craftmanship", "en": "craftsman spirit" }] }',
      "house.json": glossaryFile,
    },
    says: /unknown id "craftmanship"; did you mean "craftsmanship"\? To add a new term give it "zh"\./,
  },
  {
    what: "glossaries that extend each other",
    argv: checkDraft,
    files: {
      "yizhi.json": '{ "extends": "a.json", "entries": { "创新": "innovation" } }',
      "a.json": '{ "extends": "yizhi.json", "entries": { "质量": "quality" } }',
    },
    says: /runs in a circle: .*yizhi\.json/,
  },
  {
    what: "a base that is not there",
    argv: checkDraft,
    files: { "yizhi.json": '{ "extends": "base/house.json", "entries": { "创新": "innovation" } }' },
    says: /yizhi\.json: "extends" names base\/house\.json, but there is no such file/,
  },
  {
    what: "a bundled field that is not there",
    argv: checkDraft,
    files: { "yizhi.json": '{ "extends": "yizhi/aerospce", "entries": { "创新": "innovation" } }' },
    says: /did you mean "yizhi\/aerospace"/,
  },
  {
    what: "a version that is not this one",
    argv: checkDraft,
    files: { "yizhi.json": '{ "extends": "yizhi/bundled@99.1", "entries": { "创新": "innovation" } }' },
    says: /asks for version 99\.1 of the glossary/,
  },
  {
    what: "an option typo",
    argv: ["check", "draft.md", "--sorce", "x"],
    says: /unknown option "--sorce" for check; did you mean "--source"\?/,
  },
  { what: "an option of another command", argv: ["lookup", "CCP", "--fix"], says: /unknown option "--fix" for lookup/ },
  {
    what: "an option without its value",
    argv: ["check", "draft.md", "--source"],
    says: /--source needs a value: --source <path>/,
  },
  { what: "a value of a switch", argv: ["check", "draft.md", "--fix=all"], says: /--fix takes no value/ },
  { what: "a command typo", argv: ["chek", "draft.md"], says: /unknown command "chek"; did you mean "check"\?/ },
  { what: "no command", argv: [], says: /no command given; see yizhi --help/ },
  { what: "no draft", argv: ["check"], says: /no file given; name the draft/ },
  { what: "no term", argv: ["lookup"], says: /no term given/ },
  {
    what: "an unknown format",
    argv: ["check", "draft.md", "--format", "jsno"],
    says: /"text", "json" or "jsonl"|text, json, or jsonl, not "jsno"; did you mean "json"\?/,
  },
  {
    what: "an unknown language",
    argv: ["check", "draft.md", "--from", "fr"],
    says: /--from takes a Chinese or English language tag.*not "fr"/,
  },
  {
    what: "an unknown language of the messages",
    argv: ["check", "draft.md", "--locale", "fr"],
    says: /--locale takes zh or en, not "fr"/,
  },
  {
    what: "the same language twice",
    argv: ["check", "draft.md", "--from", "en", "--to", "en-GB"],
    says: /are the same language/,
  },
  {
    what: "a date that is none",
    argv: ["check", "draft.md", "--as-of", "22-11-2026"],
    says: /takes a date such as 2022/,
  },
  {
    what: "options that exclude each other",
    argv: ["check", "draft.md", "--target-only", "--source", "draft.md"],
    says: /--target-only and --source exclude each other/,
  },
  {
    what: "one source for two drafts",
    argv: ["check", "draft.md", "other.md", "--source", "draft.md"],
    files: { "other.md": GOOD },
    says: /--source is one file, but 2 files/,
  },
  {
    what: "no terms: nothing is left",
    argv: [...checkDraft, "--no-bundled"],
    files: { "yizhi.json": '{ "levels": { "term-case": "off" } }' },
    says: /no terms loaded/,
  },
  {
    what: "a baseline with the marks of a merge",
    argv: [...checkDraft, "--update-baseline"],
    files: { ".yizhi-baseline.json": '{\n<<<<<<< HEAD\n  "baseline": 1,\n' },
    says: /\.yizhi-baseline\.json:2:1: not JSON: .*; mend it, or take the file from version control/,
  },
  {
    what: "a baseline of a later version",
    argv: checkDraft,
    files: { ".yizhi-baseline.json": '{ "baseline": 2, "files": {} }' },
    says: /\.yizhi-baseline\.json:1:15: at baseline: the file is written in format 2, .* reads format 1; update yizhi/,
  },
  {
    what: "a baseline of another shape",
    argv: checkDraft,
    files: { ".yizhi-baseline.json": '{ "files": { "draft.md": [{ "id": "a", "count": 0 }] } }' },
    says: /at files\["draft\.md"\]\[0\]\.count: found 0, expected 1, 2, 3/,
  },
  {
    what: "an ignore file without a reason",
    argv: checkDraft,
    files: { ".yizhi-ignore.json": '{ "ignore": [\n  { "id": "k3f9x2ab1c" }\n] }' },
    says: /\.yizhi-ignore\.json:2:3: at ignore\[0\]: "reason" is missing or empty; say in words why/,
  },
  {
    what: "an ignore file with an empty reason",
    argv: checkDraft,
    files: { ".yizhi-ignore.json": '{ "ignore": [{ "id": "k3f9x2ab1c", "reason": " " }] }' },
    says: /at ignore\[0\]\.reason: "reason" is missing or empty/,
  },
  {
    what: "an ignore file that names nothing",
    argv: checkDraft,
    files: { ".yizhi-ignore.json": '{ "ignore": [{ "reason": "all of it" }] }' },
    says: /at ignore\[0\]: nothing is named; say what to ignore with at least one of id, code, concept, file/,
  },
  {
    what: "a misspelt key of the ignore file",
    argv: checkDraft,
    files: { ".yizhi-ignore.json": '{ "ignore": [{ "conept": "cpc", "reason": "r" }] }' },
    says: /unknown key "conept"; did you mean concept\?/,
  },
  {
    what: "a misspelt code of the ignore file",
    argv: checkDraft,
    files: { ".yizhi-ignore.json": '{ "ignore": [{ "code": "mising-term", "reason": "r" }] }' },
    says: /at ignore\[0\]\.code: unknown code "mising-term"; did you mean missing-term\?/,
  },
  {
    what: "an empty ignore file",
    argv: checkDraft,
    files: { ".yizhi-ignore.json": "" },
    says: /\.yizhi-ignore\.json:1:1: the file is empty; delete it/,
  },
  {
    what: "an ignore file that is a list",
    argv: checkDraft,
    files: { ".yizhi-ignore.json": "[]" },
    says: /found \[\], expected \{"ignore": \[/,
  },
  {
    what: "a baseline to be written and left out",
    argv: [...checkDraft, "--update-baseline", "--no-baseline"],
    says: /--update-baseline and --no-baseline exclude each other/,
  },
  {
    what: "a baseline of the standard input",
    argv: ["check", "--stdin", "--update-baseline"],
    says: /--update-baseline and --stdin exclude each other/,
  },
  {
    what: "a baseline of what is only shown",
    argv: [...checkDraft, "--fix-dry-run", "--shrink-baseline"],
    says: /--shrink-baseline and --fix-dry-run exclude each other/,
  },
  { what: "no finding", argv: ["accept"], says: /no finding given; give its id, as the report shows it/ },
  {
    what: "a finding without its draft",
    argv: ["accept", "k3f9x2ab1c"],
    says: /no draft given; name the files as for the check.*yizhi accept k3f9x2ab1c draft\.md/,
  },
  {
    what: "a finding that is not there",
    argv: ["accept", "k3f9x2ab1c", "draft.md", "--target-only"],
    says: /no finding k3f9x2ab1c in these files; check them again/,
  },
  {
    what: "a comparison of one glossary",
    argv: ["diff", "yizhi.json", "draft.md"],
    says: /give two glossaries and the files to compare them on/,
  },
  {
    what: "a comparison with a folder of no glossaries",
    argv: ["diff", "empty", "yizhi.json", "draft.md"],
    files: { "empty/picture.png": "" },
    says: /empty: no glossary file in this folder/,
  },
  {
    what: "a comparison with a file that is not there",
    argv: ["diff", "old.json", "yizhi.json", "draft.md"],
    says: /old\.json: no such file/,
  },
  { what: "nothing on the standard input", argv: ["check", "--stdin"], says: /nothing came on the standard input/ },
  { what: "a topic nobody knows", argv: ["explain", "deprecated-trem"], says: /did you mean "deprecated-term"/ },
];

/** The tests may run as root, who may read everything; there are files that even root cannot. */
function unreadable(): string {
  return process.getuid?.() === 0 ? "/proc/self/mem" : "locked.md";
}

describe("yizhi", () => {
  test.each(refused)(
    "answers $what with one sentence, exit code 2, and no file touched",
    async ({ argv, files, says }) => {
      const cwd = projectWith({ "draft.md": GOOD, "locked.md": GOOD, ...files });
      const before = contentOf(cwd);
      if (process.getuid?.() !== 0) chmodSync(path.join(cwd, "locked.md"), 0);
      const { exit, stdout, stderr } = await yizhi(argv, { cwd });
      chmodSync(path.join(cwd, "locked.md"), 0o644);
      expect(stderr).toMatch(says);
      expect(stderr).toMatch(/^yizhi: [^\n]+\n$/);
      expect({ exit, stdout }).toEqual({ exit: 2, stdout: "" });
      expect(contentOf(cwd)).toEqual(before);
    },
  );

  test.each(refused)("answers $what in Chinese where it can", async ({ argv, files }) => {
    const cwd = projectWith({ "draft.md": GOOD, "locked.md": GOOD, ...files });
    const { stderr } = await yizhi(argv, { cwd, env: { LANG: "zh_CN.UTF-8" } });
    expect(stderr).toMatch(/^yizhi：/);
  });
});

const TARGET = "Brand construction matters.\r\nThe CCP's brand construction matters.\r\n";
const readable: readonly (BadInput & { readonly exit: number })[] = [
  {
    what: "a byte order mark",
    argv: checkDraft,
    files: { "draft.md": `\ufeff${TARGET}` },
    exit: 1,
    says: /2:5 +error +CCP -> CPC/,
  },
  {
    what: "UTF-16 with a byte order mark",
    argv: checkDraft,
    files: { "draft.md": Buffer.from(`\ufeff${TARGET}`, "utf16le") },
    exit: 1,
    says: /2:5 +error +CCP -> CPC/,
  },
  { what: "CRLF line ends", argv: checkDraft, files: { "draft.md": TARGET }, exit: 1, says: /2:5 +error +CCP -> CPC/ },
  {
    what: "GB 18030 from Excel",
    argv: ["check", "pairs.csv"],
    files: { "pairs.csv": gbk() },
    exit: 1,
    says: /2:\d+ +error +CCP -> CPC/,
  },
  {
    what: "a line of ten million characters",
    argv: checkDraft,
    files: { "draft.md": `${"good text ".repeat(TEN_MILLION / 10)}CCP` },
    exit: 1,
    says: /1:10000001 +error +CCP -> CPC/,
  },
];

/** `zh,en` and 中国共产党,The CCP in GB 2312. */
function gbk(): Uint8Array {
  const chinese = [0xd6, 0xd0, 0xb9, 0xfa, 0xb9, 0xb2, 0xb2, 0xfa, 0xb5, 0xb3];
  return Uint8Array.of(...Buffer.from("zh,en\r\n"), ...chinese, ...Buffer.from(",The CCP\r\n"));
}

describe("yizhi check", () => {
  test.each(readable)(
    "reads $what",
    async ({ argv, files, exit, says }) => {
      const outcome = await yizhi(argv, { cwd: projectWith({ ...files }) });
      expect(outcome.stdout).toMatch(says);
      expect(outcome.exit).toBe(exit);
    },
    60_000,
  );
});

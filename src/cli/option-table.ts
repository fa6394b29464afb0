import type { SentenceKey } from "../messages/translate.ts";

/** What an option takes: nothing, or a value of this shape, shown in the help. */
interface OptionSpec {
  readonly shape?: string;
  readonly multiple?: true;
  readonly default?: string;
  /** For the help; `option-<name>` if absent. */
  readonly says?: SentenceKey<"cli">;
}

export const severities = ["error", "warning", "info"] as const;
export const failLevels = [...severities, "never"] as const;

/** Every option by name. An option without a sentence for its help does not compile. */
export const optionTable = {
  source: { shape: "<path>" },
  "target-only": {},
  from: { shape: "<language>" },
  to: { shape: "<language>" },
  "source-column": { shape: "<column>" },
  "target-column": { shape: "<column>" },
  format: { shape: "<format>", default: "text" },
  level: { shape: severities.join("|"), default: "warning" },
  "fail-on": { shape: failLevels.join("|"), default: "error" },
  profile: { shape: "prose|strings|strict", default: "prose" },
  "as-of": { shape: "<date>" },
  style: { shape: "<house>" },
  fix: {},
  "fix-dry-run": {},
  "update-baseline": {},
  "shrink-baseline": {},
  "no-baseline": {},
  rendering: { shape: "<words>" },
  reason: { shape: "<text>" },
  by: { shape: "<name>" },
  all: {},
  discover: {},
  forms: {},
  stdin: {},
  "stdin-filename": { shape: "<name>" },
  glossary: { shape: "<file>", multiple: true },
  "no-bundled": {},
  locale: { shape: "zh|en" },
  color: {},
  "no-color": {},
  help: {},
  version: {},
} as const satisfies { readonly [Name in string]: OptionSpec & { readonly says?: SentenceKey<"cli"> } };

export type OptionName = keyof typeof optionTable;

/** Compiles only while every option has its sentence. */
export const helpKey = (name: OptionName): SentenceKey<"cli"> => `option-${name}`;

export const specOf = (name: OptionName): OptionSpec => optionTable[name];

const COMMON = ["glossary", "no-bundled", "locale", "color", "no-color", "help"] as const;

interface CommandSpec {
  readonly usage: string;
  readonly options: readonly OptionName[];
  /** Formats it can print, the first by default. */
  readonly formats?: readonly string[];
}

export const commandTable = {
  check: {
    usage: "yizhi check <draft...> [--source <path>]",
    options: [
      "source",
      "target-only",
      "from",
      "to",
      "source-column",
      "target-column",
      "format",
      "level",
      "fail-on",
      "all",
      "discover",
      "profile",
      "as-of",
      "style",
      "fix",
      "fix-dry-run",
      "update-baseline",
      "shrink-baseline",
      "no-baseline",
      "stdin",
      "stdin-filename",
      ...COMMON,
    ],
    formats: ["text", "json", "jsonl"],
  },
  accept: {
    usage: "yizhi accept <finding-id> <draft...> [--source <path>]",
    options: [
      "rendering",
      "reason",
      "by",
      "source",
      "target-only",
      "from",
      "to",
      "source-column",
      "target-column",
      "profile",
      "as-of",
      "style",
      ...COMMON,
    ],
  },
  lookup: { usage: "yizhi lookup <term...>", options: ["from", "format", ...COMMON], formats: ["text", "json"] },
  substitute: {
    usage: "yizhi substitute <file> [--to zh|en|preferred]",
    options: ["to", "as-of", "style", "format", "stdin", "stdin-filename", ...COMMON],
    formats: ["text", "json"],
  },
  lint: {
    usage: "yizhi lint [<glossary...>]",
    options: ["format", "level", "fail-on", ...COMMON],
    formats: ["text", "json", "jsonl"],
  },
  diff: {
    usage: "yizhi diff <old glossary> <new glossary> <draft...> [--source <path>]",
    options: [
      "source",
      "target-only",
      "from",
      "to",
      "source-column",
      "target-column",
      "format",
      "level",
      "fail-on",
      "profile",
      "as-of",
      "style",
      ...COMMON,
    ],
    formats: ["text", "json"],
  },
  evaluate: {
    usage: "yizhi evaluate <bitext...> [--source <path>]",
    options: [
      "source",
      "from",
      "to",
      "source-column",
      "target-column",
      "format",
      "profile",
      "as-of",
      "style",
      "stdin",
      "stdin-filename",
      ...COMMON,
    ],
    formats: ["text", "json", "csv"],
  },
  explain: { usage: "yizhi explain <code, term or id>", options: ["forms", ...COMMON] },
} as const satisfies Readonly<Record<string, CommandSpec>>;

export type CommandName = keyof typeof commandTable;
export const commandNames = Object.keys(commandTable) as readonly CommandName[];
export const commandOf = (name: CommandName): CommandSpec => commandTable[name];
export const isCommandName = (text: string): text is CommandName => (commandNames as readonly string[]).includes(text);

import type { Locale } from "../messages/translate.ts";
import { type Arguments, localeIn, parseArguments } from "./args.ts";
import type { Io } from "./io.ts";
import type { CommandName } from "./option-table.ts";
import { choiceOf } from "./values.ts";

export const EXIT_CLEAN = 0;
export const EXIT_FAILED = 2;

/**
 * One run of the command line. Whatever goes wrong is told on stderr in a sentence; nothing is thrown.
 *
 * @returns the exit code: 0 clean, 1 findings at or above `--fail-on`, 2 could not run.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const locale = wantedLocale(argv, io);
  try {
    const given = parseArguments(argv);
    choiceOf(given, "locale", ["zh", "en"], locale);
    if (given.has("help")) return await tellHelp(given, io, locale);
    if (given.command === undefined) return await tellVersion(io);
    const command = await commands[given.command]();
    return await command(given, io, locale);
  } catch (error) {
    const { describeFailure } = await import("./describe-failure.ts");
    io.stderr.write(describeFailure(error, locale));
    return EXIT_FAILED;
  }
}

type Command = (given: Arguments, io: Io, locale: Locale) => Promise<number>;

/** Loaded only when called: `yizhi --version` needs neither the glossary nor its validator. */
const commands: Readonly<Record<CommandName, () => Promise<Command>>> = {
  check: async () => (await import("./check.ts")).runCheck,
  accept: async () => (await import("./accept.ts")).runAccept,
  lookup: async () => (await import("./lookup.ts")).runLookup,
  substitute: async () => (await import("./substitute.ts")).runSubstitute,
  lint: async () => (await import("./lint.ts")).runLint,
  diff: async () => (await import("./diff-glossaries.ts")).runDiff,
  evaluate: async () => (await import("./evaluate.ts")).runEvaluate,
  explain: async () => (await import("./explain.ts")).runExplain,
};

async function tellHelp(given: Arguments, io: Io, locale: Locale): Promise<number> {
  const { helpText } = await import("./help.ts");
  io.stdout.write(helpText(given.command, locale));
  return EXIT_CLEAN;
}

async function tellVersion(io: Io): Promise<number> {
  const { version } = await import("./version.ts");
  io.stdout.write(`${version}\n`);
  return EXIT_CLEAN;
}

/** The language asked for, else that of the user's environment; English where neither is known. */
function wantedLocale(argv: readonly string[], { env }: Io): Locale {
  const asked = localeIn(argv);
  if (asked === "zh" || asked === "en") return asked;
  const spoken = env.LC_ALL || env.LC_MESSAGES || env.LANG || "";
  return spoken.startsWith("zh") ? "zh" : "en";
}

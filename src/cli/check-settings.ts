import type { CheckOptions, Profile } from "../check/options.ts";
import { profiles } from "../check/options.ts";
import type { Severity } from "../diagnostics/diagnostic.ts";
import type { Glossary } from "../glossary/model.ts";
import { type Format, formats } from "../report/formats.ts";
import type { Arguments } from "./args.ts";
import type { BaselineMode } from "./baseline.ts";
import type { FixMode } from "./check-file.ts";
import type { Io } from "./io.ts";
import { failLevels, severities } from "./option-table.ts";
import { choiceOf, type Direction, dateOf, directionOf, refuseBoth } from "./values.ts";

/** What the options of `yizhi check` ask for. */
export interface CheckSettings extends Direction {
  readonly format: Format;
  readonly level: Severity;
  readonly failOn: (typeof failLevels)[number];
  readonly profile?: Profile;
  readonly asOf?: string;
  readonly style?: string;
  readonly baseline: BaselineMode;
  /** Who asked that the baseline only shrink: the option, or an environment that is CI. */
  readonly shrinkBecause: "option" | "ci";
  readonly fix: FixMode;
  readonly alone: boolean;
  readonly discover: boolean;
}

/** Held to their closed sets before any file is read. */
export function settingsOf(given: Arguments, { env }: Pick<Io, "env">): CheckSettings {
  refuseBoth(given, "target-only", "source");
  refuseBoth(given, "target-only", "discover");
  refuseBoth(given, "discover", "fix-dry-run");
  refuseBoth(given, "fix", "fix-dry-run");
  refuseBoth(given, "fix", "stdin");
  const format = choiceOf(given, "format", formats, "text");
  if (format !== "text") refuseBoth(given, "fix-dry-run", "format");
  const asOf = dateOf(given, "as-of");
  const style = given.valueOf("style");
  return {
    ...directionOf(given),
    format,
    level: choiceOf(given, "level", severities, "warning"),
    failOn: choiceOf(given, "fail-on", failLevels, "error"),
    ...(given.has("profile") && { profile: choiceOf(given, "profile", profiles, "prose") }),
    ...(asOf && { asOf }),
    ...(style && { style }),
    baseline: baselineMode(given, env),
    shrinkBecause: given.has("shrink-baseline") ? "option" : "ci",
    fix: given.has("fix") ? "write" : given.has("fix-dry-run") ? "show" : "none",
    alone: given.has("target-only"),
    discover: given.has("discover"),
  };
}

/** A build that could add to its own baseline would never fail. */
function baselineMode(given: Arguments, env: Io["env"]): BaselineMode {
  for (const writing of ["update-baseline", "shrink-baseline"] as const)
    for (const other of ["no-baseline", "fix-dry-run", "stdin", "stdin-filename"] as const)
      refuseBoth(given, writing, other);
  if (given.has("no-baseline")) return "off";
  if (given.has("shrink-baseline")) return "shrink";
  if (!given.has("update-baseline")) return "use";
  return env.CI && env.CI !== "false" && env.CI !== "0" ? "shrink" : "write";
}

/** The command line stands above the project; profile strict means today. */
export function optionsOf(
  settings: Pick<CheckSettings, "from" | "to" | "profile" | "asOf" | "style">,
  glossary: Glossary,
  io: Io,
): CheckOptions {
  const { from, to, profile } = settings;
  const style = settings.style ?? glossary.style;
  const asOf = settings.asOf ?? glossary.asOf ?? (profile === "strict" ? io.today() : undefined);
  return {
    levels: glossary.levels,
    ...(from && { from }),
    ...(to && { to }),
    ...(profile && { profile }),
    ...(style && { style }),
    ...(asOf && { asOf }),
  };
}

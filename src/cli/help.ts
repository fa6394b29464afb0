import { type Locale, sentence } from "../messages/translate.ts";
import { padEnd } from "../report/width.ts";
import { type CommandName, commandNames, commandOf, helpKey, type OptionName, specOf } from "./option-table.ts";

/** The help of one command, or of all. */
export function helpText(command: CommandName | undefined, locale: Locale): string {
  const say = (key: Parameters<typeof sentence<"cli">>[2], values?: Parameters<typeof sentence>[3]) =>
    sentence(locale, "cli", key, values);
  if (command === undefined) {
    const rows = commandNames.map((name) => [name, say(`command-${name}`)] as const);
    return [
      `yizhi - ${say("tagline")}`,
      say("usage", { line: "yizhi <command> [...] [--help]" }),
      `${say("commands")}\n${table(rows)}`,
      `${say("options")}\n${table(optionRows(["locale", "color", "no-color", "help", "version"], undefined, locale))}`,
      `${say("exit-codes")}\n${say("more-help")}\n`,
    ].join("\n\n");
  }
  const { usage, options } = commandOf(command);
  return [
    say("usage", { line: usage }),
    say(`command-${command}`),
    `${say("options")}\n${table(optionRows(options, command, locale))}`,
    `${say("exit-codes")}\n`,
  ].join("\n\n");
}

function optionRows(names: readonly OptionName[], command: CommandName | undefined, locale: Locale): Rows {
  return names.map((name) => {
    const spec = specOf(name);
    const formats = name === "format" && command ? commandOf(command).formats : undefined;
    const shape = name === "to" && command === "substitute" ? "zh|en|preferred" : (formats?.join("|") ?? spec.shape);
    const key =
      name === "to" && command === "substitute"
        ? "option-to-substitute"
        : name === "from" && command === "lookup"
          ? "option-language"
          : helpKey(name);
    const fallback = spec.default ? ` (${sentence(locale, "cli", "default", { value: spec.default })})` : "";
    return [`--${name}${shape ? ` ${shape}` : ""}`, sentence(locale, "cli", key) + fallback];
  });
}

type Rows = readonly (readonly [left: string, right: string])[];

function table(rows: Rows): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${padEnd(left, width)}  ${right}`).join("\n");
}

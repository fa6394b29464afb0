import { parseArgs } from "node:util";
import { nearest } from "../glossary/nearest.ts";
import { CliFailure } from "./failure.ts";
import {
  type CommandName,
  commandNames,
  commandOf,
  isCommandName,
  type OptionName,
  optionTable,
  specOf,
} from "./option-table.ts";

/** The command line, taken apart and held to the option table. */
export interface Arguments {
  /** Absent for `yizhi --help` and `yizhi --version`. */
  readonly command?: CommandName;
  readonly operands: readonly string[];
  readonly has: (name: OptionName) => boolean;
  readonly valueOf: (name: OptionName) => string | undefined;
  readonly valuesOf: (name: OptionName) => readonly string[];
}

const GLOBAL_OPTIONS: readonly OptionName[] = ["help", "version", "locale", "color", "no-color"];
const SHORT: Readonly<Record<string, OptionName>> = { h: "help", V: "version" };

export function parseArguments(argv: readonly string[]): Arguments {
  const { tokens } = parseArgs({
    args: [...argv],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      Object.keys(optionTable).map((name) => [name, { type: specOf(name as OptionName).shape ? "string" : "boolean" }]),
    ),
  });
  const operands = tokens.filter((token) => token.kind === "positional").map((token) => token.value);
  const name = operands.shift();
  const given = tokens.filter((token) => token.kind === "option");
  if (name === undefined) {
    const wanted = given.map((token) => checked(token, GLOBAL_OPTIONS, undefined));
    if (!wanted.some(([option]) => option === "help" || option === "version")) throw new CliFailure("no-command");
    return argumentsOf(undefined, [], wanted);
  }
  if (!isCommandName(name)) throw unknownCommand(name);
  const allowed: readonly OptionName[] = commandOf(name).options;
  return argumentsOf(
    name,
    operands,
    given.map((token) => checked(token, allowed, name)),
  );
}

/** `--locale` as early as possible, so that a complaint about the other options is already in the right language. */
export function localeIn(argv: readonly string[]): string | undefined {
  const at = argv.findIndex((argument) => argument === "--locale" || argument.startsWith("--locale="));
  const argument = argv[at];
  return argument?.includes("=") ? argument.slice(argument.indexOf("=") + 1) : argv[at + 1];
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
}
type Given = readonly [name: OptionName, value: string | undefined];

function checked(token: OptionToken, allowed: readonly OptionName[], command: CommandName | undefined): Given {
  const name = token.rawName.startsWith("--") ? token.name : SHORT[token.name];
  const known = allowed.find((option) => option === name);
  if (!known) throw unknownOption(token.rawName, allowed, command);
  const { shape } = specOf(known);
  if (shape === undefined && token.value !== undefined)
    throw new CliFailure("unwanted-value", { name: `--${known}`, value: token.value });
  if (shape !== undefined && !token.value) throw new CliFailure("missing-value", { name: `--${known}`, shape });
  return [known, token.value];
}

function argumentsOf(
  command: CommandName | undefined,
  operands: readonly string[],
  given: readonly Given[],
): Arguments {
  const valuesOf = (name: OptionName) => given.flatMap(([option, value]) => (option === name && value ? [value] : []));
  return {
    ...(command && { command }),
    operands,
    has: (name) => given.some(([option]) => option === name),
    valueOf: (name) => valuesOf(name).at(-1),
    valuesOf,
  };
}

function unknownCommand(name: string): CliFailure {
  const near = nearest(name, commandNames);
  return near ? new CliFailure("unknown-command_near", { name, near }) : new CliFailure("unknown-command", { name });
}

function unknownOption(name: string, allowed: readonly OptionName[], command: CommandName | undefined): CliFailure {
  const near = nearest(name.replace(/^-+/, ""), allowed);
  const values = { name, command: command ?? "yizhi" };
  return near
    ? new CliFailure("unknown-option_near", { ...values, near: `--${near}` })
    : new CliFailure("unknown-option", values);
}

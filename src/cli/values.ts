import { nearest } from "../glossary/nearest.ts";
import { canonicalLanguage, familyOf, isLanguage, type Language } from "../text/language.ts";
import type { Arguments } from "./args.ts";
import { CliFailure } from "./failure.ts";
import type { OptionName } from "./option-table.ts";

/** One of a closed set, or the fallback. */
export function choiceOf<Choice extends string>(
  given: Arguments,
  name: OptionName,
  choices: readonly Choice[],
  fallback: Choice,
): Choice {
  const value = given.valueOf(name);
  if (value === undefined) return fallback;
  const choice = choices.find((known) => known === value);
  if (choice !== undefined) return choice;
  const near = nearest(value, choices);
  const values = { name: `--${name}`, value, choices };
  throw near ? new CliFailure("bad-value_near", { ...values, near }) : new CliFailure("bad-value", values);
}

const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

export function dateOf(given: Arguments, name: OptionName): string | undefined {
  const value = given.valueOf(name);
  if (value !== undefined && !DATE.test(value)) throw new CliFailure("bad-date", { name: `--${name}`, value });
  return value;
}

export function languageOf(given: Arguments, name: OptionName): Language | undefined {
  const value = given.valueOf(name);
  if (value === undefined) return undefined;
  if (!isLanguage(value)) throw new CliFailure("bad-language", { name: `--${name}`, value });
  return canonicalLanguage(value);
}

export interface Direction {
  readonly from?: Language;
  readonly to?: Language;
}

/** Both, one or none of `--from` and `--to`; the other one of a single language is left to the check. */
export function directionOf(given: Arguments): Direction {
  const from = languageOf(given, "from");
  const to = languageOf(given, "to");
  if (from && to && familyOf(from) === familyOf(to)) throw new CliFailure("same-language", { from, to });
  return { ...(from && { from }), ...(to && { to }) };
}

/** Two options that cannot both be meant. */
export function refuseBoth(given: Arguments, one: OptionName, other: OptionName): void {
  if (given.has(one) && given.has(other))
    throw new CliFailure("conflicting-options", { one: `--${one}`, other: `--${other}` });
}

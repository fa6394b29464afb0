import type { PartialDate, Validity } from "./model.ts";

export type Force = "in-force" | "not-yet" | "replaced";

/**
 * Was a form in force at a date? Partial dates are the stretch of time they name: in "2022" everything is in force that was so on
 * any day of the year. `until` is exclusive. Without a date, or without dates on the form, always.
 */
export function inForce(valid: Validity | undefined, asOf: PartialDate | undefined): Force {
  if (asOf === undefined || valid === undefined) return "in-force";
  if (valid.from !== undefined && lastDay(asOf) < firstDay(valid.from)) return "not-yet";
  if (valid.until !== undefined && firstDay(asOf) >= firstDay(valid.until)) return "replaced";
  return "in-force";
}

/** Days compare as strings; the 31st stands for the last day of any month. */
const firstDay = (date: PartialDate): string => date + "-01-01".slice(date.length - "YYYY".length);
const lastDay = (date: PartialDate): string => date + "-12-31".slice(date.length - "YYYY".length);

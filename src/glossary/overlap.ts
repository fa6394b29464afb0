import type { PartialDate, Validity } from "./model.ts";

/** Is there a day on which both are in force? Without dates: always. `until` is exclusive. */
export function overlap(a: Validity | undefined, b: Validity | undefined): boolean {
  return startOf(a) < endOf(b) && startOf(b) < endOf(a);
}

const FIRST = "0000-01-01";
const LAST = "9999-99-99";

const startOf = (valid: Validity | undefined): string => (valid?.from === undefined ? FIRST : firstDay(valid.from));
const endOf = (valid: Validity | undefined): string => (valid?.until === undefined ? LAST : firstDay(valid.until));

/** Partial dates compare as text once each is brought to its first day. */
const firstDay = (date: PartialDate): string => date + "-01-01".slice(date.length - "YYYY".length);

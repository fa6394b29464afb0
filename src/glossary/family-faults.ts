import { familyOf } from "../text/language.ts";
import { familySize, isMembers, MAX_FAMILY_MEMBERS, PLACEHOLDER } from "./family-parameter.ts";
import type { ConceptEntry, FamilyParameter } from "./model.ts";
import { LARGEST_NUMERAL } from "./numerals.ts";
import { writtenTerms } from "./written-terms.ts";

/** What is wrong with the family of an entry, one sentence each. */
export function familyFaults(entry: ConceptEntry): readonly string[] {
  const parameters = Object.entries(entry.family ?? {});
  if (entry.family !== undefined && parameters.length === 0)
    return ['"family" names no parameter; expected e.g. {"n": {"from": 1, "to": 20}}'];
  const faults = parameters.flatMap(([name, parameter]) => parameterFaults(name, parameter, entry));
  const size = familySize(entry.family ?? {});
  if (size > MAX_FAMILY_MEMBERS) {
    faults.push(
      `the family has ${size} members; at most ${MAX_FAMILY_MEMBERS} are allowed, so narrow a range or split the entry`,
    );
  }
  return [...faults, ...(parameters.length === 0 ? [] : placeholderFaults(entry))];
}

function parameterFaults(name: string, parameter: FamilyParameter, entry: ConceptEntry): string[] {
  const faults: string[] = [];
  if (isMembers(parameter)) {
    if (parameter.length === 0) faults.push(`the family parameter "${name}" has no members`);
  } else {
    const { from, to } = parameter;
    if (from > to) faults.push(`the family parameter "${name}" runs from ${from} down to ${to}; expected from ≤ to`);
    if (to > LARGEST_NUMERAL) faults.push(`the family parameter "${name}" goes beyond ${LARGEST_NUMERAL}`);
  }
  for (const family of ["zh", "en"] as const) {
    const terms = writtenTerms(entry).filter((term) => familyOf(term.language) === family);
    if (terms.length === 0 || terms.some((term) => term.term.term.includes(`{${name}}`))) continue;
    faults.push(`no ${family} term has {${name}}, so every member of the family would be called the same`);
  }
  return faults;
}

function placeholderFaults(entry: ConceptEntry): string[] {
  const names = new Set(
    writtenTerms(entry).flatMap((term) => [...term.term.term.matchAll(PLACEHOLDER)].map(([, name]) => name!)),
  );
  return [...names]
    .filter((name) => !Object.hasOwn(entry.family ?? {}, name))
    .map((name) => `{${name}} is no parameter of "family"; expected ${listNames(entry)}`);
}

const listNames = (entry: ConceptEntry): string =>
  Object.keys(entry.family ?? {})
    .map((name) => `{${name}}`)
    .join(", ");

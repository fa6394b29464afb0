import aerospace from "../glossary/aerospace.json" with { type: "json" };
import brand from "../glossary/brand.json" with { type: "json" };
import cultureIdeology from "../glossary/culture-ideology.json" with { type: "json" };
import defence from "../glossary/defence.json" with { type: "json" };
import diplomacy from "../glossary/diplomacy.json" with { type: "json" };
import ecology from "../glossary/ecology.json" with { type: "json" };
import economy from "../glossary/economy.json" with { type: "json" };
import industrySoe from "../glossary/industry-soe.json" with { type: "json" };
import partyBuilding from "../glossary/party-building.json" with { type: "json" };
import politicalTheory from "../glossary/political-theory.json" with { type: "json" };
import qualityStandards from "../glossary/quality-standards.json" with { type: "json" };
import ruleOfLawSecurity from "../glossary/rule-of-law-security.json" with { type: "json" };
import scienceTechnology from "../glossary/science-technology.json" with { type: "json" };
import setPhrases from "../glossary/set-phrases.json" with { type: "json" };
import societyLivelihood from "../glossary/society-livelihood.json" with { type: "json" };
import stateInstitutions from "../glossary/state-institutions.json" with { type: "json" };
import type { BundledConceptId } from "./bundled-ids.ts";
import { assembleGlossary } from "./glossary/bundle.ts";
import type { Glossary, GlossaryFile } from "./glossary/model.ts";

/** The name of the bundled layer, in findings and reports. */
export const BUNDLED = "bundled";

/** The subject fields, in the order they are laid together. The tests hold the files to the schema, so nothing is validated here. */
const fields = {
  "political-theory": politicalTheory,
  "party-building": partyBuilding,
  "state-institutions": stateInstitutions,
  economy,
  "industry-soe": industrySoe,
  "science-technology": scienceTechnology,
  aerospace,
  defence,
  "quality-standards": qualityStandards,
  brand,
  "culture-ideology": cultureIdeology,
  "society-livelihood": societyLivelihood,
  ecology,
  "rule-of-law-security": ruleOfLawSecurity,
  diplomacy,
  "set-phrases": setPhrases,
};

export type BundledField = keyof typeof fields;
export const bundledFields = Object.keys(fields) as readonly BundledField[];

/**
 * In the package the files are text, in a checkout they were read already: whoever never asks for the glossary does not wait for a
 * megabyte of it to be parsed. JSON is typed by its accidents; the tests hold the files to the schema.
 */
const given = fields as unknown as Readonly<Record<string, GlossaryFile | string>>;

function fileOf(field: string): GlossaryFile {
  const file = given[field]!;
  return typeof file === "string" ? (JSON.parse(file) as GlossaryFile) : file;
}

let whole: Glossary<BundledConceptId> | undefined;

/** The bundled glossary, one layer of all subject fields; laid together on first use. */
export function bundledGlossary(): Glossary<BundledConceptId> {
  whole ??= assembleGlossary(bundledFields.map(fileOf), BUNDLED) as Glossary<BundledConceptId>;
  return whole;
}

/** One subject field as a layer of its own, for `"extends": "yizhi/party-building"`; undefined for an unknown name. */
export function bundledField(field: BundledField): Glossary;
export function bundledField(field: string): Glossary | undefined;
export function bundledField(field: string): Glossary | undefined {
  return Object.hasOwn(given, field) ? assembleGlossary([fileOf(field)], field) : undefined;
}

import type { Glossary } from "../glossary/model.ts";
import { nearest } from "../glossary/nearest.ts";
import { CliFailure } from "./failure.ts";
import { version } from "./version.ts";

/** `yizhi/bundled`, `yizhi/<field>`, and either pinned to a version: `yizhi/bundled@0.3`. */
const REFERENCE = /^yizhi\/([^@]+)(?:@(.+))?$/;

export const isBundledReference = (specifier: string): boolean => REFERENCE.test(specifier);

/** Bundled layers by the words that name them; the data is loaded now, since what names it is read synchronously. */
export async function bundledLayer(): Promise<(specifier: string) => Glossary> {
  const { BUNDLED, bundledField, bundledFields, bundledGlossary } = await import("../bundled.ts");
  return (specifier) => {
    const [, name = "", pin] = REFERENCE.exec(specifier) ?? [];
    if (pin !== undefined && !isWithin(pin)) throw new CliFailure("pinned", { specifier, version, pin });
    const glossary = name === BUNDLED ? bundledGlossary() : bundledField(name);
    if (glossary) return glossary;
    const near = nearest(name, [BUNDLED, ...bundledFields]);
    const values = { specifier, fields: [BUNDLED, ...bundledFields].join(", ") };
    throw near
      ? new CliFailure("unknown-field_near", { ...values, near: `yizhi/${near}` })
      : new CliFailure("unknown-field", values);
  };
}

const isWithin = (pin: string): boolean => version === pin || version.startsWith(`${pin}.`);

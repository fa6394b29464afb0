import { describe, expect, test } from "vitest";

const namesOf = async (module: Promise<object>): Promise<readonly string[]> => Object.keys(await module).sort();

describe("the public names", () => {
  test("of yizhi", async () => {
    expect(await namesOf(import("../../src/index.ts"))).toMatchInlineSnapshot(`
      [
        "GlossaryError",
        "applyFixes",
        "assembleGlossary",
        "bundledField",
        "bundledFields",
        "bundledGlossary",
        "check",
        "checkDocument",
        "checkTarget",
        "compile",
        "diagnosticCodes",
        "discoverTerms",
        "findTerms",
        "lintGlossary",
        "lookup",
        "mergeGlossaries",
        "messageFor",
        "openDocument",
        "parseGlossary",
        "profiles",
        "proposeEntries",
        "substitute",
      ]
    `);
  });

  test("of yizhi/core", async () => {
    expect(await namesOf(import("../../src/core.ts"))).toMatchInlineSnapshot(`
      [
        "applyFixes",
        "assembleGlossary",
        "check",
        "checkDocument",
        "checkTarget",
        "compile",
        "diagnosticCodes",
        "findTerms",
        "lookup",
        "openDocument",
        "profiles",
        "substitute",
      ]
    `);
  });
});

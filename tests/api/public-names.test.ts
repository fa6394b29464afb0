import { describe, expect, test } from "vitest";
import * as core from "../../src/core.ts";
import * as whole from "../../src/index.ts";

const namesOf = (module: object): readonly string[] => Object.keys(module).sort();

describe("the public names", () => {
  test("of yizhi", () => {
    expect(namesOf(whole)).toMatchInlineSnapshot(`
      [
        "GlossaryError",
        "alignTerms",
        "applyFixes",
        "assembleGlossary",
        "bundledField",
        "bundledFields",
        "bundledGlossary",
        "check",
        "checkDocument",
        "checkTarget",
        "compile",
        "defineGlossary",
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

  test("of yizhi/core", () => {
    expect(namesOf(core)).toMatchInlineSnapshot(`
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

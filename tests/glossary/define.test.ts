import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { bundledGlossary } from "../../src/bundled.ts";
import { expandGlossary } from "../../src/glossary/expand.ts";
import { compile, defineGlossary, findTerms, GlossaryError } from "../../src/index.ts";

describe("defineGlossary", () => {
  test("makes a glossary of what is written in code", () => {
    const termbase = compile(defineGlossary([{ id: "space-power", zh: "航天强国", en: "space power" }]));
    expect(findTerms(termbase, "建设航天强国", "zh").map(({ text }) => text)).toEqual(["航天强国"]);
  });

  test("refuses what JavaScript let through", () => {
    const misspelt = [{ id: "a", zh: "航天强国", enn: "space power" }] as never;
    expect(() => defineGlossary(misspelt)).toThrow(GlossaryError);
  });
});

describe("BundledConceptId", () => {
  test("lists every bundled concept, members of families too (else run: npm run glossary)", () => {
    const code = readFileSync(new URL("../../src/bundled-ids.ts", import.meta.url), "utf8");
    const listed = [...code.matchAll(/\| "([^"]+)"/g)].map(([, id]) => id);
    expect(listed).toEqual(
      expandGlossary(bundledGlossary())
        .map(({ id }) => id)
        .sort(),
    );
  });
});

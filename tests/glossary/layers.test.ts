import { describe, expect, test } from "vitest";
import { GlossaryError } from "../../src/glossary/errors.ts";
import { collectLayers } from "../../src/glossary/layers.ts";
import type { Glossary } from "../../src/glossary/model.ts";
import { parseGlossary } from "../../src/glossary/parse.ts";

/** Files by name: what each extends; no list: it does not say. */
type Files = Readonly<Record<string, readonly string[] | undefined>>;

function fileOf(name: string, lower: readonly string[] | undefined): Glossary {
  const settings = { levels: { "term-case": "off" }, style: "ours", asOf: "2022" };
  return parseGlossary(
    { ...settings, ...(lower === undefined ? {} : { extends: lower }), entries: { 质量: name } },
    { path: name },
  );
}

function collect(files: Files, top: readonly string[], asked: string[] = []): readonly Glossary[] {
  const load = (specifier: string, from: string | undefined): Glossary => {
    asked.push(`${from} → ${specifier}`);
    if (specifier.startsWith("yizhi/"))
      return parseGlossary({ id: specifier.replace("/", "-"), entries: { 质量: "quality" } });
    return fileOf(specifier, files[specifier]);
  };
  return collectLayers(
    top.map((name) => fileOf(name, files[name])),
    load,
  );
}

const names = (files: Files, ...top: string[]) => collect(files, top).map(({ name }) => name);

describe("collectLayers", () => {
  test.each<[string, Files, string[], string[]]>([
    ["sits on the bundled glossary without extends", {}, ["p"], ["yizhi-bundled", "p"]],
    ["stands alone with []", { p: [] }, ["p"], ["p"]],
    [
      "sits on exactly what it names, the lowest first",
      { p: ["a", "yizhi/brand", "b"] },
      ["p"],
      ["a", "yizhi-brand", "b", "p"],
    ],
    ["brings what a named file names, and nothing else", { p: ["a"], a: ["b"] }, ["p"], ["b", "a", "p"]],
    ["takes a layer once, at its lowest place", { p: ["a", "b"], a: ["c"], b: ["c"] }, ["p"], ["c", "a", "b", "p"]],
    ["puts the command line on top", { p: ["a"] }, ["p", "g", "h"], ["a", "p", "g", "h"]],
    [
      "gives a second top file its own layers, but not the bundled glossary",
      { p: [], g: ["a"] },
      ["p", "g"],
      ["p", "a", "g"],
    ],
    ["takes one that was named already to the top", { p: ["g"] }, ["p", "g"], ["p", "g"]],
  ])("%s", (_, files, top, expected) => {
    expect(names(files, ...top)).toEqual(expected);
  });

  test("asks for a path relative to the file that names it", () => {
    const asked: string[] = [];
    collect({ p: ["a"], a: ["b"] }, ["p"], asked);
    expect(asked).toEqual(["p → a", "a → b"]);
  });

  test("keeps the settings of top files only", () => {
    const [lower, top] = collect({ p: ["a"] }, ["p"]);
    expect(top).toMatchObject({ levels: { "term-case": "off" }, style: "ours", asOf: "2022" });
    expect(lower?.levels).toEqual({});
    expect(lower).not.toHaveProperty("style");
    expect(lower).not.toHaveProperty("asOf");
  });

  test.each<[Files, string]>([
    [{ p: ["p"] }, 'p: "extends" runs in a circle: p → p; take one of them out'],
    [{ p: ["a"], a: ["b"], b: ["a"] }, 'b: "extends" runs in a circle: a → b → a; take one of them out'],
    [{ p: ["a"], a: ["b"], b: ["p"] }, 'b: "extends" runs in a circle: p → a → b → p; take one of them out'],
  ])("refuses a circle: %j", (files, message) => {
    expect(() => names(files, "p")).toThrow(GlossaryError);
    expect(() => names(files, "p")).toThrow(message);
  });
});

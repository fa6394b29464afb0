import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { demoReport } from "../support/demo-report.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const readme = readFileSync(`${root}README.md`, "utf8");
const blocks = [...readme.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, code]) => code ?? "");

/** `expression; //=> value` becomes a row [expression, found, expected]. */
const ASSERTION = /^(.*?);? *\/\/=> *(.*)$/gm;

describe("README", () => {
  test("has examples to run", () => {
    expect(blocks.length).toBeGreaterThan(0);
    expect(blocks.join("\n").match(ASSERTION)?.length ?? 0).toBeGreaterThanOrEqual(5);
  });

  test.each(blocks)("its TypeScript says what it does: example %#", async (code) => {
    const rows = await run(code);
    for (const { expression, found, expected } of rows) expect(found, expression).toEqual(expected);
  });

  test("shows the report that the demo prints (npm run readme writes it)", async () => {
    expect(readme).toContain((await demoReport()).trimEnd());
  });

  test("shows the command that passes the tests and the one that runs the demo", () => {
    expect(readme).toContain("npm ci && npm run demo");
    expect(readme).toContain("npm ci && npm test");
  });
});

interface Row {
  readonly expression: string;
  readonly found: unknown;
  readonly expected: unknown;
}

async function run(code: string): Promise<readonly Row[]> {
  const body = code.replace(
    ASSERTION,
    (_line, expression: string, expected: string) =>
      `rows.push({ expression: ${JSON.stringify(expression)}, found: (${expression}), expected: ${expected} });`,
  );
  const result = await build({
    stdin: { contents: `export const rows = [];\n${body}`, resolveDir: root, loader: "ts" },
    alias: { yizhi: `${root}src/index.ts` },
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    mainFields: ["module", "main"],
  });
  const module = (await import(
    `data:text/javascript;base64,${Buffer.from(result.outputFiles[0]!.contents).toString("base64")}`
  )) as {
    rows: readonly Row[];
  };
  return module.rows;
}

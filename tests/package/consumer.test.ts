import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

/** Installs from the registry, so only `.ci/run --full` asks for it. */
const FULL = process.env.YIZHI_FULL === "1";
const MINUTES = 60_000;
const root = fileURLToPath(new URL("../../", import.meta.url));

describe.skipIf(!FULL)("the packed package in an empty project (needs the network)", () => {
  let project = "";
  const run = (command: string, ...args: readonly string[]): string =>
    execFileSync(command, args, { cwd: project, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

  beforeAll(() => {
    project = mkdtempSync(join(tmpdir(), "yizhi-consumer-"));
    execFileSync("npm", ["run", "--silent", "build"], { cwd: root, stdio: "ignore" });
    const packed = execFileSync("npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", project], {
      cwd: root,
      encoding: "utf8",
    });
    writeFileSync(
      join(project, "package.json"),
      JSON.stringify({ name: "consumer", version: "1.0.0", type: "module", private: true }),
    );
    const tarball = packed.trim().split("\n").at(-1) ?? "";
    run(
      "npm",
      "install",
      "--silent",
      "--no-audit",
      "--no-fund",
      `./${tarball}`,
      "ts-old@npm:typescript@5.4.5",
      "ts-new@npm:typescript@latest",
    );
  }, 5 * MINUTES);

  afterAll(() => rmSync(project, { recursive: true, force: true }));

  const program = `
    const termbase = compile(bundledGlossary());
    const [finding] = check(termbase, { source: "建设航天强国", target: "build an aerospace power" });
    console.log(finding?.code, lookup(termbase, "央企").found);
  `;

  test("works as an ES module", () => {
    writeFileSync(
      join(project, "main.mjs"),
      `import { bundledGlossary, check, compile, lookup } from "yizhi";${program}`,
    );
    expect(run("node", "main.mjs").trim()).toBe("deprecated-term true");
  });

  test("works as a CommonJS module", () => {
    writeFileSync(
      join(project, "main.cjs"),
      `const { bundledGlossary, check, compile, lookup } = require("yizhi");${program}`,
    );
    expect(run("node", "main.cjs").trim()).toBe("deprecated-term true");
  });

  test("gives the core a glossary file as data", () => {
    writeFileSync(
      join(project, "core.cjs"),
      `const { assembleGlossary, compile, findTerms } = require("yizhi/core");
       const termbase = compile(assembleGlossary([require("yizhi/glossary/aerospace.json")], "aerospace"));
       console.log(findTerms(termbase, "建设航天强国", "zh").length, typeof require("yizhi/schema.json"));`,
    );
    expect(run("node", "core.cjs").trim()).toBe("1 object");
  });

  test.each([
    ["ts-old", "nodenext", "nodenext"],
    ["ts-old", "esnext", "bundler"],
    ["ts-new", "nodenext", "nodenext"],
    ["ts-new", "esnext", "bundler"],
  ])("type-checks in %s with module %s and resolution %s", (compiler, module, resolution) => {
    mkdirSync(join(project, "src"), { recursive: true });
    writeFileSync(
      join(project, "src/main.ts"),
      `import { type Diagnostic, bundledGlossary, check, compile } from "yizhi";
       import { findTerms } from "yizhi/core";
       const termbase = compile(bundledGlossary());
       export const found: readonly Diagnostic[] = check(termbase, { source: "a", target: "b" });
       export const starts: readonly number[] = findTerms(termbase, "a", "zh").map((match) => match.span.start);`,
    );
    const flags = [
      "--noEmit",
      "--strict",
      "--target",
      "es2022",
      "--module",
      module,
      "--moduleResolution",
      resolution,
      "src/main.ts",
    ];
    expect(run("node", `node_modules/${compiler}/bin/tsc`, ...flags)).toBe("");
  });

  test("brings the command line", () => {
    writeFileSync(join(project, "zh.txt"), "建设质量强国。\n");
    writeFileSync(join(project, "en.txt"), "Build China into a quality power.\n");
    expect(run("npx", "yizhi", "check", "en.txt", "--source", "zh.txt")).toContain("terms consistent");
  });
});

import { readdirSync, readFileSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const SRC = fileURLToPath(new URL("../src", import.meta.url));

interface SourceFile {
  /** From src on, with slashes. */
  readonly path: string;
  /** The room it lies in; none for the entries at the top. */
  readonly room: string | undefined;
  readonly code: string;
  /** Own files as paths, packages as they are named. */
  readonly imports: readonly string[];
  /** Those of them that are there at run time. */
  readonly loads: readonly string[];
}

/** Only what is code: a comment or a sentence may name anything. */
const COMMENT = /\/\*[\s\S]*?\*\/|(?<=^|[\s;{}(),])\/\/.*$/gm;
const IMPORT =
  /^\s*(?:import|export)\s+(type\s)?[^"';=()]*?\bfrom\s*"([^"]+)"|^\s*import\s*"([^"]+)"|\bimport\(\s*"([^"]+)"\s*\)/gm;

const files: readonly SourceFile[] = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
  .map((entry) => {
    const full = resolve(entry.parentPath, entry.name);
    const path = relative(SRC, full).split(sep).join("/");
    const code = readFileSync(full, "utf8").replace(COMMENT, "");
    const found = [...code.matchAll(IMPORT)].map(([, type, named, bare, lazy]) => {
      const name = named ?? bare ?? lazy ?? "";
      const target = name.startsWith(".")
        ? relative(SRC, resolve(dirname(full), name))
            .split(sep)
            .join("/")
        : name;
      return { target, isType: type !== undefined };
    });
    const imports = found.map(({ target }) => target);
    const loads = found.filter(({ isType }) => !isType).map(({ target }) => target);
    return { path, room: roomOf(path), code, imports, loads };
  });

function roomOf(path: string): string | undefined {
  return path.includes("/") ? path.slice(0, path.indexOf("/")) : undefined;
}

/** The table of src/README.md: its first two columns. */
const layers = new Map(
  [...readFileSync(resolve(SRC, "README.md"), "utf8").matchAll(/^\|\s*(\d+)\s*\|([^|]+)\|/gm)].flatMap(
    ([, layer, rooms]) =>
      [...(rooms ?? "").matchAll(/`([a-z]+)`/g)].map(([, room]) => [room ?? "", Number(layer)] as const),
  ),
);

/** Lists of words and of sentences, which nobody reads from top to bottom. */
const TABLE = /table|irregular|bundled-ids|\.json$/;
const LONGEST_FILE = 400;

/** Packages, and the only rooms that may know them. */
const OWNERS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^zod/, ["glossary"]],
  [/^i18next/, ["messages"]],
  [/^node:/, ["cli"]],
  [/^tinyglobby/, ["cli"]],
  [/^@lezer\//, ["markup"]],
  [/^papaparse/, ["bitext"]],
  [/^jsonc-parser/, ["glossary", "bitext"]],
];

/** What breaks a law, as "file: what". */
const offences = (find: (file: SourceFile) => readonly string[]): readonly string[] =>
  files.flatMap((file) => find(file).map((what) => `${file.path}: ${what}`));

const isPackage = (name: string): boolean => !name.endsWith(".ts") && !name.endsWith(".json");

describe("the source", () => {
  test("was walked, and so was its map", () => {
    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap(({ imports }) => imports).length).toBeGreaterThan(300);
    expect(layers.size).toBeGreaterThan(12);
  });

  test("lies in rooms that have a layer", () => {
    const rooms = new Set(files.flatMap(({ room }) => room ?? []));
    expect([...rooms].filter((room) => !layers.has(room))).toEqual([]);
    expect([...layers.keys()].filter((room) => !rooms.has(room))).toEqual([]);
  });

  test("imports from lower layers and its own room only", () => {
    const upwards = offences(({ room, imports }) =>
      imports.filter((name) => {
        const from = roomOf(name);
        if (room === undefined || isPackage(name) || name.startsWith("..") || from === room) return false;
        return from === undefined ? room !== "cli" : layers.get(from)! >= layers.get(room)!;
      }),
    );
    expect(upwards).toEqual([]);
  });

  test("loads no file in a circle", () => {
    const byPath = new Map(files.map((file) => [file.path, file]));
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(" → "));
      if (trail.includes(path) || done.has(path)) return;
      for (const name of byPath.get(path)?.loads ?? []) if (byPath.has(name)) visit(name, [...trail, path]);
      done.add(path);
    };
    for (const { path } of files) visit(path, []);
    expect(circles).toEqual([]);
  });

  test("knows each package in one room", () => {
    const strangers = offences(({ room = "", imports }) =>
      imports.filter(
        (name) => isPackage(name) && !OWNERS.some(([pattern, rooms]) => pattern.test(name) && rooms.includes(room)),
      ),
    );
    expect(strangers).toEqual([]);
  });

  test("asks the machine in cli only", () => {
    const asks =
      /\b(?:process|globalThis\.process|Buffer|__dirname|require)\b(?=\??[.(])|\bDate\.now\(|\bnew Date\(\)|\bconsole\./;
    // Where there is a Buffer it copies text, which is as well copied without.
    const may = ["cli", "text/near-units.ts"];
    expect(
      offences(({ room = "", path, code }) =>
        may.includes(room) || may.includes(path) ? [] : (asks.exec(code) ?? []),
      ),
    ).toEqual([]);
  });

  test("takes zod whole, as a namespace", () => {
    expect(offences(({ code }) => (/import\s*\{[^}]*\}\s*from\s*"zod"/.test(code) ? ["import { z }"] : []))).toEqual(
      [],
    );
  });

  test("says what everything is: no any, no default export, no enum, no namespace", () => {
    const vague =
      /(?:[:|] |\bas |<|=> )any\b(?=[\s,;)>[\]}|=])|, any(?=>|\[\])|\bexport default\b|^\s*(?:export\s+)?(?:const\s+)?enum\s|^\s*(?:export\s+)?namespace\s/m;
    expect(offences(({ code }) => vague.exec(code)?.slice(0, 1) ?? [])).toEqual([]);
  });

  test("has no file too long to be read", () => {
    expect(
      offences(({ path, code }) => (code.split("\n").length > LONGEST_FILE && !TABLE.test(path) ? ["too long"] : [])),
    ).toEqual([]);
  });

  test("names its files in small letters with hyphens", () => {
    expect(
      files
        .map(({ path }) => path)
        .filter((path) => !/^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*[a-z0-9]+(?:-[a-z0-9]+)*\.ts$/.test(path)),
    ).toEqual([]);
  });
});

import { readFile } from "node:fs/promises";
import { defineConfig, type Options } from "tsup";

/** Glossary files as text without white space; `src/bundled.ts` parses a field when it is asked for. */
const glossaryAsText: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "glossary-as-text",
  setup(build) {
    build.onLoad({ filter: /[\\/]glossary[\\/][a-z-]+\.json$/ }, async ({ path }) => ({
      contents: JSON.stringify(JSON.parse(await readFile(path, "utf8"))),
      loader: "text",
    }));
  },
};

export default defineConfig([
  {
    entry: { index: "src/index.ts", core: "src/core.ts" },
    format: ["esm", "cjs"],
    target: "es2022",
    platform: "neutral",
    dts: true,
    clean: true,
    esbuildPlugins: [glossaryAsText],
    esbuildOptions(options) {
      options.charset = "utf8";
    },
  },
  {
    // The command line is bundled whole, so that it starts fast; what one command alone needs is a chunk of its own.
    entry: { cli: "src/cli/main.ts" },
    format: ["esm"],
    target: "node20",
    platform: "node",
    noExternal: [/.*/],
    minify: true,
    dts: false,
    esbuildPlugins: [glossaryAsText],
    banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
    esbuildOptions(options) {
      options.chunkNames = "cli-[name]-[hash]";
      options.charset = "utf8";
    },
  },
]);

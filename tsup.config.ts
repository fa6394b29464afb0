import { defineConfig } from "tsup";

export default defineConfig([
  {
    entry: { index: "src/index.ts", core: "src/core.ts" },
    format: ["esm", "cjs"],
    target: "es2022",
    platform: "neutral",
    dts: true,
    clean: true,
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
    banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
    esbuildOptions(options) {
      options.chunkNames = "cli-[name]-[hash]";
      options.charset = "utf8";
    },
  },
]);

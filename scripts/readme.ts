/** Writes the demo's report into README.md, between the markers; tests/docs/readme.test.ts holds it there. */
import { readFileSync, writeFileSync } from "node:fs";
import { demoReport } from "../tests/support/demo-report.ts";

const path = new URL("../README.md", import.meta.url);
const BLOCK = /(<!-- demo -->\n)[\s\S]*?(<!-- \/demo -->)/;
const report = await demoReport();
writeFileSync(
  path,
  readFileSync(path, "utf8").replace(
    BLOCK,
    (_all, open: string, close: string) => `${open}\n\`\`\`text\n${report.trimEnd()}\n\`\`\`\n\n${close}`,
  ),
);

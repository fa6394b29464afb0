import { writeFileSync } from "node:fs";
import { jsonSchema } from "../src/glossary/schema.ts";

/** Writes glossary/schema.json, the published JSON Schema of a glossary file. */
const file = new URL("../glossary/schema.json", import.meta.url);
writeFileSync(file, `${JSON.stringify(jsonSchema(), undefined, 2)}\n`);

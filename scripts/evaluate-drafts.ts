/**
 * How machine drafts of one text score with and without given terms, system by system, on the paragraphs that both have. Reads drafts
 * that are not part of the repository (or those of tests/evaluate); without them it says so and does nothing.
 *
 *   npx tsx scripts/evaluate-drafts.ts --data <folder>
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { evaluate } from "../src/evaluate/evaluate.ts";
import {
  type Draft,
  directionOf,
  documentOf,
  hasBoth,
  systemsWithBoth,
  termbaseOfDrafts,
} from "../tests/evaluate/drafts.ts";

const { values } = parseArgs({ options: { data: { type: "string", default: "." } } });
const path = ["hkma_drafts.jsonl", "drafts.jsonl"].map((name) => join(values.data, name)).find(existsSync);

const percent = (rate: number | undefined): string => (100 * (rate ?? 0)).toFixed(1).padStart(6);

function table(drafts: readonly Draft[], dir: Draft["dir"]): readonly string[] {
  const direction = directionOf(dir, "zh-Hant");
  const own = drafts.filter((draft) => draft.dir === dir);
  const termbase = termbaseOfDrafts(own, direction);
  const head = `${dir}, ${own.length} paragraphs; in %, without terms and with them`;
  const names = `${"system".padEnd(26)} paragraphs   WMT25 success        surface      generated      exclusive    consistency`;
  const rows = systemsWithBoth(own).map((name) => {
    const shared = own.filter((draft) => hasBoth(draft, name));
    const scores = ["noterm", "proper"].map((mode) =>
      evaluate(termbase, [documentOf(shared, `${name}.${mode}`)], direction),
    );
    const pair = (score: (evaluation: (typeof scores)[number]) => number | undefined): string =>
      scores.map((evaluation) => percent(score(evaluation))).join(" ");
    const columns = [
      pair(({ success }) => success.wmt25.rate),
      pair(({ success }) => success.surface.rate),
      pair(({ success }) => success.generated.rate),
      pair(({ success }) => success.exclusive.rate),
      pair(({ consistency }) => consistency.micro.rate),
    ];
    return `${name.padEnd(26)} ${String(shared.length).padStart(10)}   ${columns.join("  ")}`;
  });
  return [head, names, ...rows, ""];
}

if (path === undefined) console.log(`nothing to score in ${values.data}; name the folder of the drafts with --data`);
else {
  const drafts = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Draft);
  console.log((["zhen", "enzh"] as const).flatMap((dir) => table(drafts, dir)).join("\n"));
}

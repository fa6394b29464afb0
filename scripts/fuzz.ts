/**
 * Holds the engine against the plain reference on generated texts: `npx tsx scripts/fuzz.ts [millions of characters] [seed]`.
 * Stops at the first difference and prints the case; silence and a count otherwise.
 */
import { randomFrom } from "../tests/bench/random.ts";
import { difference, draw } from "../tests/support/differential.ts";

const [millions = "10", seed = "1"] = process.argv.slice(2);
const random = randomFrom(Number(seed));
const wanted = Number(millions) * 1_000_000;
const SIZES = [20, 200, 2_000, 20_000, 60_000];
let characters = 0;
let cases = 0;
while (characters < wanted) {
  const drawn = draw(random, SIZES[Math.floor(random() * SIZES.length)]!);
  characters += drawn.text.length;
  cases++;
  const found = difference(drawn);
  if (found === undefined) continue;
  process.stdout.write(
    `case ${cases} of seed ${seed}: ${found}\n${JSON.stringify(drawn.text.length < 400 ? drawn : { ...drawn, text: drawn.text.length, pieces: 0 })}\n`,
  );
  process.exitCode = 1;
  break;
}
process.stdout.write(
  `${characters} characters in ${cases} texts, ${process.exitCode === 1 ? "1 mismatch" : "0 mismatches"}\n`,
);

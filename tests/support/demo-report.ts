import { fileURLToPath } from "node:url";
import { run } from "../../src/cli/run.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const DEMO = [
  "check",
  "tests/demo/press-release.en.md",
  "--source",
  "tests/demo/press-release.zh.md",
  "--locale",
  "en",
];

/** What `npm run demo` prints, standard output then standard error, without colour. */
export async function demoReport(): Promise<string> {
  const printed = { stdout: "", stderr: "" };
  const io = (stream: "stdout" | "stderr") => ({
    write: (text: string) => {
      printed[stream] += text;
    },
    isTTY: false,
  });
  await run(DEMO, {
    stdout: io("stdout"),
    stderr: io("stderr"),
    readStdin: async () => Buffer.alloc(0),
    cwd: root,
    env: {},
    today: () => "2026-11-22",
  });
  return printed.stdout + printed.stderr;
}

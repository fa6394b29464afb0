#!/usr/bin/env node
import process from "node:process";
import { buffer } from "node:stream/consumers";
import { run } from "./run.ts";

/** Whoever reads us may stop reading (`| head`); that is no failure, and the exit code is still that of the check. */
function outputTo(stream: NodeJS.WriteStream) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  return { write: (text: string) => void stream.write(text), isTTY: stream.isTTY === true };
}

process.exitCode = await run(process.argv.slice(2), {
  stdout: outputTo(process.stdout),
  stderr: outputTo(process.stderr),
  readStdin: () => buffer(process.stdin),
  cwd: process.cwd(),
  env: process.env,
  today: () => new Date().toISOString().slice(0, "YYYY-MM-DD".length),
});

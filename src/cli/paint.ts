import { styleText } from "node:util";
import type { Paint, PaintStyle } from "../report/report.ts";
import type { Arguments } from "./args.ts";
import type { Io } from "./io.ts";

type Styles = Parameters<typeof styleText>[0];

const STYLES: Readonly<Record<PaintStyle, Styles>> = {
  error: ["red", "bold"],
  warning: "yellow",
  info: "cyan",
  path: "underline",
  code: "dim",
  faint: "dim",
  strong: "bold",
};

const plain: Paint = (_style, text) => text;
const coloured: Paint = (style, text) =>
  text === "" ? text : styleText(STYLES[style], text, { validateStream: false });

/** `--color` and `--no-color`, then NO_COLOR (no-color.org) and FORCE_COLOR, then whether a person is looking. */
export function paintFor(given: Arguments, io: Io): Paint {
  if (given.has("no-color")) return plain;
  if (given.has("color")) return coloured;
  if (io.env.NO_COLOR) return plain;
  if (io.env.FORCE_COLOR && io.env.FORCE_COLOR !== "0") return coloured;
  return io.stdout.isTTY && io.env.TERM !== "dumb" ? coloured : plain;
}

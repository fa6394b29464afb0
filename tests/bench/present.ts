import { LOOP, OURS } from "./contestants.ts";
import type { Results } from "./run.ts";

/** The results as people read them: a page of Markdown tables. */
export function table(results: Results): string {
  const { date, machine, corpus, speed, findTerms, compile, worst, growth, limits } = results;
  const sizes = [...new Set(speed.map(({ terms }) => terms))];
  const kinds = [...new Set(speed.map(({ kind }) => kind))];
  const names = [...new Set(speed.map(({ name }) => name))];
  const columns = sizes.flatMap((terms) => kinds.map((kind) => ({ terms, kind })));
  const cell = (name: string, at: { terms: number; kind: string }): string => {
    const found = speed.find((row) => row.name === name && row.terms === at.terms && row.kind === at.kind);
    if (found === undefined) return "";
    return name === OURS ? `**${found.millionsPerSecond}**` : `${found.millionsPerSecond} (${found.timesOurs}×)`;
  };
  return `${[
    `# Speed, ${date}`,
    `${machine}. Corpus: ${corpus}. Median of 15 interleaved rounds; in brackets the time per character by ours in the same round.`,
    "## Million UTF-16 units a second",
    "Ours folds, minds word boundaries and gives leftmost-longest matches in the user's offsets; the others compare exactly (flashtext.js: any case, its own boundaries). modern-ahocorasick, RegExp, prh and textlint-rule-terminology get 5,000 characters only.",
    rows(
      ["", ...columns.map(({ terms, kind }) => `${terms} ${kind}`)],
      names.map((name) => [name, ...columns.map((at) => cell(name, at))]),
    ),
    "## findTerms with everything on, bundled glossary",
    rows(
      ["text", "language", "patterns", "matches per 1,000", "ns per unit: scan, findTerms", "findTerms by scan"],
      findTerms.map((row) => [
        row.kind,
        row.language,
        row.patterns,
        row.matchesPer1000,
        row.nanosecondsPerCharacter.join(", "),
        row.findTermsByScan,
      ]),
    ),
    "## Compiling",
    rows(
      ["patterns", "first, ms", "median, ms", "bytes a pattern", "others, first, ms"],
      compile.map((row) => [
        row.patterns,
        row.firstMilliseconds,
        row.medianMilliseconds,
        row.bytesPerPattern,
        row.others.map(({ name, milliseconds }) => `${name} ${milliseconds}`).join(", "),
      ]),
    ),
    "## Worst cases",
    rows(
      ["text", "million units a second", "slope from 125,000 to 1,000,000"],
      worst.map((row) => [row.what, row.millionsPerSecond, row.slope]),
    ),
    "## Far beyond use",
    "Each once, in this order, in one process; the memory is that of the whole process, text and dictionary included.",
    rows(
      ["what", "seconds", "result", "resident, MB"],
      limits.map((row) => [row.what, row.seconds, row.result, row.residentMegabytes]),
    ),
    "## Growth",
    `Time by length of text, 10,000 to 4,000,000 units: slope ${growth.textSlope}. Time by number of terms: slope ${growth.termsSlopeTo10k} from 1,000 to 10,000, ${growth.termsSlope} to 100,000 (matches per 1,000: ${growth.matchesPer1000.map(([size, matches]) => `${matches} at ${size}`).join(", ")}).`,
  ].join("\n\n")}\n`;
}

type Cell = string | number;

function rows(head: readonly Cell[], body: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly Cell[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? "---" : "--:"))), ...body.map(line)].join("\n");
}

const BAR = 14;
const LABEL = 210;
const WIDTH = 760;

/** Bars for 5,000 terms, one a finder and text. */
export function plot({ speed, date }: Results): string {
  const shown = speed.filter(({ terms, name }) => terms === 5_000 && name !== LOOP);
  const most = Math.max(...shown.map(({ millionsPerSecond }) => millionsPerSecond));
  const bars = shown.map(({ kind, name, millionsPerSecond }, index) => {
    const y = 40 + index * (BAR + 4);
    const width = Math.max(1, (millionsPerSecond / most) * (WIDTH - LABEL - 80));
    return `<text x="${LABEL - 8}" y="${y + BAR - 3}" text-anchor="end">${kind} ${name}</text><rect x="${LABEL}" y="${y}" width="${width.toFixed(1)}" height="${BAR}" fill="${name === OURS ? "#b5302a" : "#9aa3ad"}"/><text x="${LABEL + width + 6}" y="${y + BAR - 3}">${millionsPerSecond}</text>`;
  });
  const height = 50 + shown.length * (BAR + 4);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif" font-size="12"><rect width="100%" height="100%" fill="#fff"/><text x="8" y="22" font-size="15">Million UTF-16 units a second, 5,000 terms (${date})</text>${bars.join("")}</svg>\n`;
}

import { acceptance } from "../debt/acceptance.ts";
import { noDebt } from "../debt/settle.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { type Locale, sentence } from "../messages/translate.ts";
import { acceptInto, type Rendering } from "./accept-into.ts";
import type { Arguments } from "./args.ts";
import { checkFile } from "./check-file.ts";
import { optionsOf, settingsOf } from "./check-settings.ts";
import { type LoadedTerms, loadTerms, termbaseOf } from "./config.ts";
import { CliFailure } from "./failure.ts";
import { writeAs } from "./files.ts";
import type { Io } from "./io.ts";
import { loadDebt } from "./project-debt.ts";
import { type ReadDraft, readDraft, unreadDrafts } from "./read-draft.ts";

/**
 * `yizhi accept <finding-id> <draft…>`: takes the rendering of one finding into the project's glossary. The drafts are checked
 * before and, with the glossary as it would be, after: nothing is written unless the finding is gone then.
 */
export async function runAccept(given: Arguments, io: Io, locale: Locale): Promise<number> {
  const [id, ...operands] = given.operands;
  if (id === undefined) throw new CliFailure("no-finding");
  if (operands.length === 0) throw new CliFailure("no-finding-draft", { id });
  const terms = await loadTerms(given, io);
  const { nameOf } = await loadDebt(terms.project, io, "none");
  const drafts = await readAll({ ...given, operands }, io);
  const find = (under: LoadedTerms) => findingsIn(drafts, under, nameOf, given, io);

  const before = find(terms);
  const meant = before.filter((finding) => finding.id === id);
  const rendering = renderingOf(id, meant, given);
  const into = await acceptInto(terms, rendering, given, io, locale);
  const after = find(await loadTerms(given, io, into.supposed));
  if (!isSettled(meant, before, after))
    throw new CliFailure("accept-idle", { rendering: rendering.words, path: into.path });
  await writeAs(into, io.cwd);
  const { words, concept, file, unit } = rendering;
  const values = { path: into.path, rendering: words, concept, file, unit };
  io.stdout.write(`${sentence(locale, "cli", "accepted", values)}\n`);
  const gone = before.length - after.length;
  io.stderr.write(
    `${sentence(locale, "cli", gone > 0 ? "accepted-gone" : "accepted-more", { count: Math.abs(gone) })}\n`,
  );
  return 0;
}

interface PlacedFinding {
  readonly id: string;
  readonly diagnostic: Diagnostic;
  readonly file: string;
  readonly target: string;
}

async function readAll(given: Arguments, io: Io): Promise<readonly ReadDraft[]> {
  const drafts: ReadDraft[] = [];
  for (const draft of await unreadDrafts(given, io)) drafts.push(await readDraft(draft, io));
  return drafts;
}

function findingsIn(
  drafts: readonly ReadDraft[],
  terms: LoadedTerms,
  nameOf: (file: string) => string,
  given: Arguments,
  io: Io,
): readonly PlacedFinding[] {
  const options = { ...optionsOf(settingsOf(given, io), terms.glossary, io), fix: "none", debt: noDebt } as const;
  return drafts.flatMap((draft) => {
    const file = nameOf(draft.path);
    const { findings } = checkFile(termbaseOf(terms), draft, { ...options, name: file }, () => {});
    return findings.map(({ id, diagnostic }) => {
      const target = draft.bitext.segments[diagnostic.unit]?.target ?? "";
      return { id, diagnostic, file, target };
    });
  });
}

/** The finding is gone, and no other about its concept has come in its place. */
function isSettled(
  meant: readonly PlacedFinding[],
  before: readonly PlacedFinding[],
  after: readonly PlacedFinding[],
): boolean {
  const known = new Set(before.map(({ id }) => id));
  const placeOf = ({ file, diagnostic }: PlacedFinding) => `${file} ${diagnostic.unit} ${diagnostic.concept}`;
  const places = new Set(meant.map(placeOf));
  return !after.some(
    (finding) => finding.id === meant[0]?.id || (places.has(placeOf(finding)) && !known.has(finding.id)),
  );
}

/** Equal findings have one id; they must speak of the same words. */
function renderingOf(id: string, meant: readonly PlacedFinding[], given: Arguments): Rendering {
  const [first] = meant;
  if (first === undefined) throw new CliFailure("unknown-finding", { id });
  const words = new Set(meant.map((finding) => wordsOf(finding, given)));
  const [only = ""] = words;
  if (words.size > 1) throw new CliFailure("accept-several", { id, renderings: [...words] });
  const { diagnostic, file } = first;
  return { words: only, concept: diagnostic.concept ?? "", file, unit: diagnostic.unitId };
}

function wordsOf({ id, diagnostic, target }: PlacedFinding, given: Arguments): string {
  const answer = acceptance(diagnostic, target, given.valueOf("rendering"));
  if ("rendering" in answer) return answer.rendering;
  const { code, text } = diagnostic;
  throw new CliFailure(`accept-${answer.refused}`, { id, code, text, rendering: given.valueOf("rendering") ?? "" });
}

import type { FoldedText } from "../text/folded-text.ts";
import type { Automaton } from "./layout.ts";
import { MatchList } from "./matches.ts";
import { SLICE } from "./scratch.ts";
import type { Visit } from "./scan.ts";
import { type Mode, Search } from "./search.ts";

/** Units folded at a time: enough to amortise the step, little enough to stay in the processor's second memory. */
export const BLOCK = 4096;

/**
 * A search through a buffer that is filled behind and emptied before it, so that a folded text as a whole never exists. The last
 * units of a block are looked at and kept: a match may begin among them that ends in the next block.
 */
export class Passage {
  private readonly search: Search;
  private readonly found = new MatchList(SLICE);

  constructor(
    private readonly automaton: Automaton,
    private readonly folded: FoldedText,
    private readonly visit: Visit,
    mode: Mode,
  ) {
    this.search = new Search(automaton, mode);
  }

  /** Visits the matches that are certain by now, in offsets of the text, and makes room for what follows. */
  advance(isEnd: "end" | "more"): void {
    const { automaton, folded, search } = this;
    // One unit more than the longest pattern: a word must be seen to end.
    const limit = isEnd === "end" ? folded.length : folded.length - automaton.longest - 1;
    if (isEnd === "end") folded.endWord(folded.length);
    for (let isDone = false; !isDone; ) {
      isDone = search.slice(folded, limit, this.found);
      this.report();
    }
    if (isEnd === "end") {
      search.end();
      return;
    }
    if (limit > 0) {
      const edges = folded.edgeCount;
      folded.forget(limit, 0);
      search.forget(limit, edges - folded.edgeCount);
    } else if (folded.room <= 0) folded.grow();
  }

  private report(): void {
    const { found, visit } = this;
    const { offsets } = this.folded;
    for (let at = 0; at < found.count * 3; at += 3) {
      visit(offsets.start(found.at(at)), offsets.end(found.at(at + 1) - 1), found.at(at + 2));
    }
    found.clear();
  }
}

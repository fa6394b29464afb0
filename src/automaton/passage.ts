import { FoldedText } from "../text/folded-text.ts";
import { forget } from "../text/forget.ts";
import { spareOf } from "../text/spare.ts";
import { AllMatches } from "./choose-all.ts";
import { LongestMatches } from "./choose-longest.ts";
import type { Automaton } from "./layout.ts";
import type { Visit } from "./scan.ts";
import { SLICE } from "./scratch.ts";
import { Search } from "./search.ts";

export type Mode = "leftmost-longest" | "all";

/** No term of any glossary is longer; for a pattern that is, a buffer is made when it comes. */
const USUAL_LONGEST = 1024;
const buffers = spareOf(() => new FoldedText(SLICE));

/**
 * A search through a buffer that is filled behind and emptied before it, so that a folded text as a whole never exists. The last
 * units of a block are looked at and kept: a match may begin among them that ends in the next block.
 */
export class Passage {
  readonly folded: FoldedText;
  private readonly search: Search;
  private readonly visit: Visit;

  constructor(
    private readonly automaton: Automaton,
    visit: Visit,
    mode: Mode,
  ) {
    const { longest } = automaton;
    this.folded = longest > USUAL_LONGEST ? new FoldedText(SLICE + longest) : buffers.take().clear();
    const { offsets } = this.folded;
    this.visit = (start, end, pattern) => visit(offsets.start(start), offsets.end(end - 1), pattern);
    const choice = mode === "all" ? new AllMatches(automaton) : new LongestMatches(automaton);
    this.search = new Search(automaton, choice);
  }

  /** Visits the matches that are certain by now, in offsets of the text, and makes room for what follows. */
  advance(): void {
    const { folded } = this;
    // One unit more than the longest pattern: a word must be seen to end.
    const limit = folded.length - this.automaton.longest - 1;
    if (limit > 0) {
      this.search.searchTo(limit, folded, this.visit);
      const edges = folded.edgeCount;
      forget(folded, limit, 0);
      this.search.forget(limit, edges - folded.edgeCount);
    } else if (folded.room <= 0) folded.grow();
  }

  /** No text follows. */
  end(): void {
    const { folded, search } = this;
    folded.endWord(folded.length);
    search.searchTo(folded.length, folded, this.visit);
    search.end();
    if (this.automaton.longest <= USUAL_LONGEST) buffers.giveBack(folded);
  }
}

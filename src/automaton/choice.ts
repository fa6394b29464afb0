import type { UnitsWithEdges } from "../text/word-edges.ts";
import type { Candidates } from "./candidates.ts";
import type { MatchList } from "./matches.ts";

/** Which of the patterns that really stand at the candidates are given. */
export interface Choice {
  readonly take: (candidates: Candidates, text: UnitsWithEdges, found: MatchList) => void;
  /** The units before `count` are gone. */
  readonly forget: (count: number) => void;
}

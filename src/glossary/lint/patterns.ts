import type { JsonPath } from "../json-path.ts";
import type { ConceptEntry, GlossaryIssue } from "../model.ts";
import { patternFault } from "../pattern-safety.ts";
import { writtenTerms } from "../written-terms.ts";
import { issueAt, type Material } from "./material.ts";

/** unsafe-pattern: regular expressions that are none, match nothing, or may take for ever. */
export function lintPatterns({ placed, ids }: Material): readonly GlossaryIssue[] {
  return placed.flatMap(({ entry, path }, index) =>
    patternsOf(entry).flatMap(([pattern, at]) => {
      const fault = patternFault(pattern);
      if (fault === undefined) return [];
      return [
        issueAt(
          "unsafe-pattern",
          "error",
          [...path, ...at],
          [ids[index]!],
          `the pattern ${JSON.stringify(pattern)} ${fault}`,
        ),
      ];
    }),
  );
}

function patternsOf(entry: ConceptEntry): readonly (readonly [string, JsonPath])[] {
  const own = entry.match?.pattern;
  const ofTerms = writtenTerms(entry).flatMap(({ term, path }) =>
    term.match?.pattern === undefined ? [] : [[term.match.pattern, [...path, "match", "pattern"]] as const],
  );
  return own === undefined ? ofTerms : [[own, ["match", "pattern"]], ...ofTerms];
}

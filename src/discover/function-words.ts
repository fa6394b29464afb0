import { words } from "../english/word-list.ts";
import type { TokenRole } from "./phrases.ts";

/**
 * Closed classes only: words that stand between terms and never at the edge of one. No list of "common" words: what is common in a
 * text is for the text to say.
 */
const ENGLISH = words(`
  and or but nor so yet as than that which who whom whose what when where while if whether because although though unless until since
  about above across after against along among around at before behind below between beyond by during except for from in inside into
  like near of on onto outside over per through throughout to toward towards under upon via with within without
  i we you he she it they me us him her them my our your his its their this these those one ones who
  be is are was were been being am do does did done have has had having will would shall should can could may might must
  not no more most much many some any all both each every other others such own very also only just too even still well
  there here then now how why let again further
`);

/** Particles, pronouns, conjunctions and copulas of one character; a few also stand inside words (和平, 参与). */
const CHINESE = new Set("的了们之我你他她它这那其此和与及或而且但则也都又还就是在于将把被让等并");

export function roleOf(token: string): TokenRole {
  if (ENGLISH.has(token)) return "between";
  return CHINESE.has(token) ? "particle" : "term";
}

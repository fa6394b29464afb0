import { ID, LONGEST_ID } from "./identify.ts";
import { show } from "./schema/sentence.ts";

/** What is wrong with an id of the wrong form: said alike of a file that is read and of data that is linted. */
export const notAnId = (id: unknown, name = "an id"): string =>
  `${show(id)} is not ${name} in kebab-case: a small letter a–z first, then small letters, digits and hyphens, e.g. "belt-and-road"`;

export function idFault(id: string): string | undefined {
  if (id.length > LONGEST_ID) return `${id.length} characters; at most ${LONGEST_ID} are allowed`;
  return ID.test(id) ? undefined : notAnId(id);
}

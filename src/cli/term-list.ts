import { csvRecords } from "../bitext/csv-records.ts";
import { glossaryFromPairs, languagesOfHeader } from "../glossary/from-pairs.ts";
import type { GlossaryFile } from "../glossary/model.ts";

const TERM_LIST = /\.(?:csv|tsv|tab)$/i;
const COMMAS = /\.csv$/i;

/** Is the file a table of terms, not a glossary of our own format? */
export const isTermList = (path: string): boolean => TERM_LIST.test(path);

/**
 * A table with a column for each language, named in its first row (`zh`, `zh_hant`, `en-GB`, "English").
 *
 * @throws GlossaryError, or BitextError for a quotation mark without its partner.
 */
export function readTermList(text: string, path: string): GlossaryFile {
  const records = csvRecords({ path, text }, COMMAS.test(path) ? "," : "\t");
  const [header = [], ...rows] = records.map(({ cells }) => cells.map((cell) => cell.text));
  return glossaryFromPairs(rows, { languages: languagesOfHeader(header), path });
}

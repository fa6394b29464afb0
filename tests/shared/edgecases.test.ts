import { describe, expect, test } from "vitest";
import { answer, type EdgeCase } from "../support/edgecases.ts";
import { hasShared, readSharedLines } from "../support/shared-files.ts";

const FILE = "cases/edgecases.jsonl";

/** Cases that we answer otherwise, each with the reason. One that begins to hold fails here until it is taken off the list. */
const DIFFERENT: Readonly<Record<string, string>> = {};

const cases = readSharedLines<EdgeCase>(FILE);

describe.skipIf(!hasShared(FILE))("edge cases", () => {
  test("are all there", () => {
    expect(cases.length).toBeGreaterThan(200);
    expect(Object.keys(DIFFERENT).filter((id) => !cases.some((edgecase) => edgecase.id === id))).toEqual([]);
  });

  test.each(cases.filter(({ id }) => !(id in DIFFERENT)))("$id: $rationale", (edgecase) => {
    const { given, wanted } = answer(edgecase);
    expect(given).toEqual(wanted);
  });

  test.each(cases.filter(({ id }) => id in DIFFERENT))("$id is answered otherwise, as listed", (edgecase) => {
    expect(() => {
      const { given, wanted } = answer(edgecase);
      expect(given).toEqual(wanted);
    }).toThrow();
  });
});

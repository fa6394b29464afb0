import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Diagnostic, diagnosticCodes } from "../../src/diagnostics/diagnostic.ts";
import { headlineFor, messageFor } from "../../src/messages/message.ts";
import { locales } from "../../src/messages/translate.ts";
import { samples, variants } from "./sample-diagnostics.ts";

const everyDiagnostic: readonly Diagnostic[] = [...Object.values(samples), ...variants];

describe("messageFor", () => {
  test("reads like this in English", () => {
    expect(
      diagnosticCodes.map((code) => {
        const { text, help, note } = messageFor(samples[code], "en");
        return [code, text, help, note].join("\n");
      }),
    ).toMatchSnapshot();
  });

  test("reads like this in Chinese", () => {
    expect(
      diagnosticCodes.map((code) => {
        const { text, help, note } = messageFor(samples[code], "zh");
        return [code, text, help, note].join("\n");
      }),
    ).toMatchSnapshot();
  });

  test.each(locales)("leaves no placeholder open and no value undefined in %s", (locale) => {
    for (const diagnostic of everyDiagnostic) {
      const { text, help = "", note = "" } = messageFor(diagnostic, locale);
      const all = [text, help, note, headlineFor(diagnostic, locale)].join("\n");
      expect(all, diagnostic.code).not.toMatch(/\{\{|\}\}|undefined|\[object/);
      expect(all, diagnostic.code).not.toContain(`${diagnostic.code}_`);
    }
  });

  test("begins in lower case and ends without a stop in English", () => {
    for (const diagnostic of everyDiagnostic) {
      const { text, help } = messageFor(diagnostic, "en");
      for (const sentence of [text, help].filter((part) => part !== undefined)) {
        expect(sentence).toMatch(/^["a-z]/);
        expect(sentence).not.toMatch(/[.!?]$/);
      }
    }
  });

  test("lists accepted forms after the custom of the language", () => {
    expect(messageFor(samples["deprecated-term"], "en").help).toBe('use "military-civilian integration" or "MCI"');
    expect(messageFor(samples["deprecated-term"], "zh").help).toBe("应使用“military-civilian integration”或“MCI”");
  });

  test("names the pair, the layer and the source with its date in the note", () => {
    expect(messageFor(samples["superseded-term"], "en").note).toBe(
      "军民融合 = military-civilian integration [story: Report on the Work of the Government, Xinhua, 2018-03]",
    );
  });

  test("adds what the editor says of a deprecated form", () => {
    expect(messageFor(samples["deprecated-term"], "zh").note).toMatch(/；a calque$/);
  });

  test("gives no help where no form is known", () => {
    const nothingExpected = { ...samples["untranslated-term"], expected: [] };
    expect(messageFor(nothingExpected, "en")).not.toHaveProperty("help");
  });

  test("says texts that look like placeholders as they stand", () => {
    const pieces = fc
      .array(fc.constantFrom("{{", "}}", "text", "$t(", ")", "{{text}}", "$&", "$1", "<b>", "&", "中", " ", ","), {
        maxLength: 8,
      })
      .map((parts) => `x${parts.join("")}`);
    fc.assert(
      fc.property(pieces, (text) => {
        const diagnostic = { ...samples["untranslated-term"], text, expected: [text] };
        expect(messageFor(diagnostic, "en")).toMatchObject({
          text: `"${text}" is left in ${text.includes("中") ? "Chinese" : "English"}`,
          help: `use "${text}"`,
        });
      }),
    );
  });
});

describe("headlineFor", () => {
  test.each([
    ["missing-term", "军民融合: no approved rendering here (military-civilian integration)"],
    ["deprecated-term", "civil-military fusion -> military-civilian integration"],
    ["superseded-term", "civil-military fusion -> military-civilian integration (replaced by yizhi.json)"],
    ["untranslated-term", "军民融合 is left in Chinese; approved: military-civilian integration (also: MCI)"],
    ["wrong-concept", "CASIC is 中国航天科工集团有限公司; 中国航天科技集团有限公司 is CASC"],
    ["near-miss", "miltary-civilian integration -> military-civilian integration (1 letter)"],
    ["acronym-first-use", "CASIC used before it is expanded"],
  ] as const)("says %s with its remedy", (code, line) => {
    expect(headlineFor(samples[code], "en")).toBe(line);
  });

  test("names the place of the expansion when told", () => {
    expect(headlineFor(samples["acronym-first-use"], "en", { introduced: "1:52" })).toBe(
      "CASIC used before it is expanded at 1:52",
    );
  });

  test("asks whether an absence at info is a reference", () => {
    expect(headlineFor({ ...samples["missing-term"], severity: "info" }, "en")).toMatch(/; definite description\?$/);
  });

  test("stays on one line though the text is broken over two", () => {
    const broken = { ...samples["deprecated-term"], text: "civil-military\r\n  fusion" };
    expect(headlineFor(broken, "en")).toBe("civil-military fusion -> military-civilian integration");
  });
});

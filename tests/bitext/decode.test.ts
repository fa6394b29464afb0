import { describe, expect, test } from "vitest";
import { decode } from "../../src/bitext/decode.ts";
import { refusal } from "./read.ts";

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const QUALITY_GBK = [0xd6, 0xca, 0xc1, 0xbf];
const QUALITY_BIG5 = [0xab, 0x7e, 0xbd, 0xe8];

describe("decode", () => {
  test.each([
    ["UTF-8", utf8("质量"), "质量", "utf-8", false],
    ["UTF-8 with a mark", bytes(0xef, 0xbb, 0xbf, ...utf8("质量")), "质量", "utf-8", true],
    ["UTF-16 little end first", bytes(0xff, 0xfe, 0x28, 0x8d), "质", "utf-16le", true],
    ["UTF-16 big end first", bytes(0xfe, 0xff, 0x8d, 0x28), "质", "utf-16be", true],
    ["nothing", bytes(), "", "utf-8", false],
    ["only a mark", bytes(0xef, 0xbb, 0xbf), "", "utf-8", true],
  ])("reads %s", (_name, content, text, encoding, bom) => {
    expect(decode(content, "a.txt")).toEqual({ text, encoding, bom });
  });

  test("reads what Excel writes on Chinese Windows, and says so", () => {
    const { text, encoding, warning } = decode(bytes(...QUALITY_GBK, 0x2c, 0x61), "a.csv");
    expect([text, encoding]).toEqual(["质量,a", "gb18030"]);
    expect(warning).toBe("a.csv is not UTF-8 and was read as GB 18030; save it as UTF-8 to be sure");
  });

  test.each([
    ["Big5", bytes(0x61, 0x0a, ...QUALITY_BIG5), "a.txt:2 is not UTF-8 (byte 2); save it as UTF-8"],
    ["Latin-1", bytes(0x63, 0x61, 0x66, 0xe9), "a.txt:1 is not UTF-8 (byte 3); save it as UTF-8"],
    [
      "a picture",
      bytes(0x89, 0x50, 0x00, 0x01),
      "a.txt is not a text file (there is a NUL at 2); if it is text in UTF-16, save it as UTF-8",
    ],
    ["half a unit of UTF-16", bytes(0xff, 0xfe, 0x28), "a.txt begins as UTF-16 but is not; save it as UTF-8"],
    ["a mark and a broken byte", bytes(0xef, 0xbb, 0xbf, 0xff), "a.txt begins as UTF-8 but is not; save it as UTF-8"],
  ])("refuses %s", (_name, content, message) => {
    expect(refusal(() => decode(content, "a.txt")).message).toBe(message);
  });
});

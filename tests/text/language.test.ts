import { describe, expect, test } from "vitest";
import { canonicalLanguage, familyOf, isLanguage, type Language } from "../../src/text/language.ts";

describe("canonicalLanguage", () => {
  test.each<[Language, string]>([
    ["zh", "zh"],
    ["zh-CN", "zh"],
    ["zh-Hans", "zh"],
    ["zh-hans-cn", "zh"],
    ["zh-Hant", "zh-Hant"],
    ["zh-hant-tw", "zh-Hant-TW"],
    ["zh-tw", "zh-TW"],
    ["zh-Hans-SG", "zh-Hans-SG"],
    ["en", "en"],
    ["en-gb", "en-GB"],
  ])("%s is the slot %s", (tag, slot) => {
    expect(canonicalLanguage(tag)).toBe(slot);
  });
});

describe("familyOf", () => {
  test.each<[Language, string]>([
    ["zh-TW", "zh"],
    ["en-GB", "en"],
  ])("%s is %s", (tag, family) => {
    expect(familyOf(tag)).toBe(family);
  });
});

describe("isLanguage", () => {
  test.each(["zh", "en", "zh-Hant-HK", "en-GB"])("takes %s", (tag) => {
    expect(isLanguage(tag)).toBe(true);
  });
  test.each(["", "fr", "zhx", "english", "zh_CN", "en-", "zh-x", "de-CH"])("refuses %j", (tag) => {
    expect(isLanguage(tag)).toBe(false);
  });
});

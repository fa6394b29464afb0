// Packages without types of their own, as far as they are measured and compared.
declare module "ahocorasick" {
  export default class AhoCorasick {
    constructor(keywords: readonly string[]);
    search(text: string): [last: number, words: string[]][];
  }
}
declare module "fastscan" {
  export default class FastScanner {
    constructor(words: readonly string[]);
    search(content: string, option?: { quick?: boolean; longest?: boolean }): [number, string][];
  }
}
declare module "flashtext.js" {
  export default class KeywordProcessor {
    constructor(caseSensitive?: boolean);
    addKeyword(keyword: string, clean?: string): void;
    extractKeywords(text: string): string[];
  }
}
declare module "textlint-rule-terminology" {
  const rule: {
    linter(
      context: object,
      options: { terms: readonly string[]; defaultTerms: boolean },
    ): Readonly<Record<string, (node: object) => unknown>>;
  };
  export default rule;
}

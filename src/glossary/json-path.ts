/** Keys and indexes from the root of a file to a value. */
export type JsonPath = readonly (string | number)[];

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/** `entries[3].en[0].status`; other keys are quoted: `entries["双循环"]`. */
export function formatPath(path: JsonPath): string {
  return path.reduce<string>((text, part) => text + (typeof part === "number" ? `[${part}]` : step(text, part)), "");
}

function step(before: string, key: string): string {
  if (!IDENTIFIER.test(key)) return `[${JSON.stringify(key)}]`;
  return before === "" ? key : `.${key}`;
}

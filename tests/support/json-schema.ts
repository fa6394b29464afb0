type Json = Readonly<Record<string, unknown>>;

/** Whether a value fits a JSON Schema, as far as draft-07 is used by ours; an unknown keyword is an error, so nothing is passed over. */
export function fits(value: unknown, schema: Json, root: Json): boolean {
  return Object.entries(schema).every(([keyword, wanted]) => keywordHolds(keyword, wanted, value, schema, root));
}

const REMARKS = new Set(["$schema", "title", "description", "definitions"]);

function keywordHolds(keyword: string, wanted: unknown, value: unknown, schema: Json, root: Json): boolean {
  if (REMARKS.has(keyword)) return true;
  const rule = rules[keyword];
  if (rule === undefined) throw new Error(`unknown keyword ${keyword}`);
  return rule(wanted, value, schema, root);
}

type Rule = (wanted: unknown, value: unknown, schema: Json, root: Json) => boolean;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const rules: Readonly<Record<string, Rule>> = {
  $ref: (wanted, value, _, root) =>
    fits(value, (root.definitions as Json)[String(wanted).replace("#/definitions/", "")] as Json, root),
  anyOf: (wanted, value, _, root) => (wanted as Json[]).some((option) => fits(value, option, root)),
  allOf: (wanted, value, _, root) => (wanted as Json[]).every((option) => fits(value, option, root)),
  type: (wanted, value) => {
    if (wanted === "object") return isObject(value);
    if (wanted === "array") return Array.isArray(value);
    return wanted === "integer" ? Number.isInteger(value) : typeof value === wanted;
  },
  enum: (wanted, value) => (wanted as unknown[]).includes(value),
  const: (wanted, value) => wanted === value,
  pattern: (wanted, value) => typeof value !== "string" || new RegExp(String(wanted), "u").test(value),
  minLength: (wanted, value) => typeof value !== "string" || value.length >= Number(wanted),
  maxLength: (wanted, value) => typeof value !== "string" || value.length <= Number(wanted),
  minimum: (wanted, value) => typeof value !== "number" || value >= Number(wanted),
  maximum: (wanted, value) => typeof value !== "number" || value <= Number(wanted),
  minItems: (wanted, value) => !Array.isArray(value) || value.length >= Number(wanted),
  items: (wanted, value, _, root) => !Array.isArray(value) || value.every((item) => fits(item, wanted as Json, root)),
  minProperties: (wanted, value) => !isObject(value) || Object.keys(value).length >= Number(wanted),
  required: (wanted, value) => !isObject(value) || (wanted as string[]).every((key) => Object.hasOwn(value, key)),
  properties: (wanted, value, _, root) =>
    !isObject(value) ||
    Object.entries(wanted as Json).every(
      ([key, part]) => !Object.hasOwn(value, key) || fits(value[key], part as Json, root),
    ),
  patternProperties: (wanted, value, _, root) =>
    !isObject(value) ||
    Object.entries(wanted as Json).every(([pattern, part]) =>
      Object.entries(value).every(
        ([key, item]) => !new RegExp(pattern, "u").test(key) || fits(item, part as Json, root),
      ),
    ),
  additionalProperties: (_wanted, value, { properties = {}, patternProperties = {} }) =>
    !isObject(value) ||
    Object.keys(value).every(
      (key) =>
        Object.hasOwn(properties as Json, key) ||
        Object.keys(patternProperties as Json).some((pattern) => new RegExp(pattern, "u").test(key)),
    ),
};

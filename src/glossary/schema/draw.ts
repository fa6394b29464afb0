import * as z from "zod";

export type JsonSchema = z.core.JSONSchema.BaseSchema;
export type Draw = (schema: z.ZodType) => JsonSchema;

/** What the JSON Schema needs and zod does not know: names of definitions, and drawings of shapes that zod has no word for. */
const names = new WeakMap<z.ZodType, string>();
const drawings = new WeakMap<z.ZodType, (draw: Draw) => JsonSchema>();

/** Gives a schema a definition of its own in the JSON Schema. */
export function named<T extends z.ZodType>(name: string, schema: T): T {
  names.set(schema, name);
  return schema;
}

/** Says how a schema looks in the JSON Schema; `draw` draws its parts. */
export function drawAs(schema: z.ZodType, drawing: (draw: Draw) => JsonSchema): void {
  drawings.set(schema, drawing);
}

/** JSON Schemas by name: every named part of a schema. */
export function drawDefinitions(
  schema: z.ZodType,
  options: z.core.ToJSONSchemaParams,
): Readonly<Record<string, JsonSchema>> {
  const definitions: Record<string, JsonSchema> = {};
  const draw: Draw = (part) => {
    const name = names.get(part);
    if (name === undefined) return drawInPlace(part);
    if (!Object.hasOwn(definitions, name)) {
      definitions[name] = {};
      definitions[name] = drawInPlace(part);
    }
    return { $ref: `#/definitions/${name}` };
  };
  const drawInPlace: Draw = (part) =>
    drawings.get(part)?.(draw) ?? withoutDialect(z.toJSONSchema(part, { ...options, override: substitute(part) }));
  const substitute =
    (root: z.ZodType): NonNullable<z.core.ToJSONSchemaParams["override"]> =>
    (context) => {
      const part = (
        context.zodSchema instanceof z.ZodOptional ? context.zodSchema.unwrap() : context.zodSchema
      ) as z.ZodType;
      if (part === root || !(names.has(part) || drawings.has(part))) return;
      const { description } = context.jsonSchema;
      for (const key of Object.keys(context.jsonSchema)) delete context.jsonSchema[key];
      Object.assign(context.jsonSchema, draw(part), description === undefined ? {} : { description });
    };
  draw(schema);
  return definitions;
}

function withoutDialect({ $schema: _, ...schema }: JsonSchema): JsonSchema {
  return schema;
}

import { z } from 'zod';

type Path = readonly (string | number)[];

/** A field that holds a text, by its place in the schema: `relations[].role.nl`. */
export interface TextField {
  readonly path: string;
  readonly schema: z.core.$ZodType;
}

export interface Filling {
  /** What may stand in a field, the first that its schema accepts. */
  readonly texts: (schema: z.core.$ZodType, path: string) => readonly string[];
  /** What must stand in a field because of what stands in others; `undefined` where its schema alone decides. */
  readonly given: (path: string) => unknown;
}

const nameOf = (path: Path): string =>
  path.reduce<string>((name, part) => (typeof part === 'number' ? `${name}[]` : name ? `${name}.${part}` : part), '');

/** What a schema is made of, without what says that it may be left out, and what changes its values. */
function core(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable)
    return core(schema.def.innerType);
  if (schema instanceof z.ZodPipe)
    return core(schema.def.in instanceof z.ZodTransform ? schema.def.out : schema.def.in);
  return schema;
}

/**
 * A value in which every field of a schema is filled, its text fields, and all that have no fields of their own. Throws where a text field takes nothing of
 * what may stand in it, and where the schema has a kind of field that is not known here.
 */
export function filled(
  whole: z.core.$ZodType,
  { texts, given }: Filling,
): { value: unknown; fields: TextField[]; leaves: string[] } {
  const fields: TextField[] = [];
  const leaves: string[] = [];
  const group = (kind: z.ZodObject, path: Path): unknown =>
    Object.fromEntries(
      Object.entries<z.core.$ZodType>(kind.shape).flatMap(([key, field]) => {
        const value = fill(field, [...path, key]);
        return value === absent ? [] : [[key, value]];
      }),
    );
  /** An item, or one of each form that it may have. */
  const list = (item: z.core.$ZodType, path: Path): unknown[] =>
    item instanceof z.ZodUnion
      ? item.options.map((form, index) =>
          form instanceof z.ZodObject ? group(form, [...path, index]) : fill(form, [...path, index]),
        )
      : [fill(item, [...path, 0])];
  const fill = (schema: z.core.$ZodType, path: Path): unknown => {
    const name = nameOf(path);
    const kind = core(schema);
    const must = given(name);
    if (kind instanceof z.ZodString) fields.push({ path: name, schema });
    // Of the forms that a value may have: a list of them all, or else the group, which says most.
    if (kind instanceof z.ZodUnion) {
      const forms: readonly z.core.$ZodType[] = kind.options;
      const form =
        forms.find((each) => each instanceof z.ZodArray) ?? forms.find((each) => each instanceof z.ZodObject);
      if (form instanceof z.ZodArray) return list(form.element, path);
      if (form instanceof z.ZodObject) return group(form, path);
      const [first] = forms;
      if (first) return fill(first, path);
    }
    if (!(kind instanceof z.ZodObject || kind instanceof z.ZodArray)) leaves.push(name);
    if (must !== undefined) return must;
    if (kind instanceof z.ZodString || kind instanceof z.ZodISODateTime) {
      const text = texts(schema, name).find((candidate) => z.safeParse(schema, candidate).success);
      if (text === undefined) throw new Error(`${name} takes none of the texts that it was offered.`);
      return text;
    }
    if (kind instanceof z.ZodObject) return group(kind, path);
    if (kind instanceof z.ZodArray) return list(kind.element, path);
    if (kind instanceof z.ZodEnum) return kind.options[0];
    if (kind instanceof z.ZodBoolean) return true;
    if (kind instanceof z.ZodNumber) return 1;
    throw new Error(`${name} is of a kind that is not filled: ${schema._zod.def.type}.`);
  };
  return { value: fill(whole, []), fields, leaves };
}

/** Stands for a field that is left out. */
export const absent = Symbol('absent');

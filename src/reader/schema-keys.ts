import { z } from 'zod';
import { valueKinds } from '../schema/value-kinds.ts';
import type { Path } from './problem.ts';

type Def = z.core.$ZodTypeDef & Partial<Record<string, unknown>>;

const isSchema = (value: unknown): value is z.core.$ZodType =>
  typeof value === 'object' && value !== null && '_zod' in value;

/** The schema below defaults, optionals and transforms. */
function unwrapped(schema: z.core.$ZodType): Def {
  const def: Def = { ...schema._zod.def };
  const inner = def['innerType'] ?? (def.type === 'pipe' ? def['out'] : undefined);
  return isSchema(inner) && !(def.type === 'pipe' && inner._zod.def.type === 'transform') ? unwrapped(inner) : def;
}

/** The forms that a value may have, one in most cases. */
export function formsOf(schema: z.core.$ZodType): z.core.$ZodType[] {
  const { options } = unwrapped(schema);
  return Array.isArray(options) ? options.filter(isSchema).flatMap(formsOf) : [schema];
}

const shapeOf = (def: Def): Map<string, unknown> => {
  const shape = def['shape'];
  return new Map(typeof shape === 'object' && shape !== null ? Object.entries(shape) : []);
};

/** The schema at a path; `undefined` where there is none. */
function schemaAt(schema: z.core.$ZodType, path: Path): z.core.$ZodType | undefined {
  let current = schema;
  for (const step of path) {
    const next = formsOf(current)
      .map(unwrapped)
      .map((def) => (typeof step === 'number' ? def['element'] : shapeOf(def).get(step)))
      .find(isSchema);
    if (!next) return undefined;
    current = next;
  }
  return current;
}

/** The fields that a schema has at a path, in its order; empty where it has none there. */
export function knownKeys(schema: z.core.$ZodType, path: Path): string[] {
  const found = schemaAt(schema, path);
  return found ? formsOf(found).flatMap((form) => [...shapeOf(unwrapped(form)).keys()]) : [];
}

/** The kind of its own that the value at a path is of, if it is: an id, a date, a name. */
export function kindAt(schema: z.core.$ZodType, path: Path): keyof typeof valueKinds | undefined {
  let found = schemaAt(schema, path);
  while (found) {
    const kind = z.globalRegistry.get(found)?.value;
    if (kind) return kind;
    const def: Def = { ...found._zod.def };
    const inner = def['innerType'];
    found = isSchema(inner) ? inner : undefined;
  }
  return undefined;
}

/** How the value at a path is written, where it has a kind of its own. */
export function writtenAs(schema: z.core.$ZodType, path: Path): string | undefined {
  const kind = kindAt(schema, path);
  return kind && valueKinds[kind].en[1];
}

/** Whether the field at a path may be left out. */
export function isOptional(schema: z.core.$ZodType, path: Path): boolean {
  const type = schemaAt(schema, path)?._zod.def.type;
  return type === 'optional' || type === 'default';
}

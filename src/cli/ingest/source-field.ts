import type { Locale } from '../../schema/locales.ts';
import type { sourceSchema } from '../../schema/source.ts';

export type FieldName = keyof typeof sourceSchema.shape;
export type Value = string | boolean | readonly string[] | Readonly<Partial<Record<Locale, string>>>;

/** A field of a new source: what it says, and where that was read. */
export interface Field {
  readonly value: Value;
  readonly comment: string;
}
export type Fields = Partial<Record<FieldName, Field>>;

/** The text that a field is; empty where it is none. */
export const textIn = (field: Field | undefined): string => (typeof field?.value === 'string' ? field.value : '');

/** The fields of a new source, in their order, and what its file says that no field can take, as comments. */
export interface FieldsRead {
  readonly fields: Fields;
  readonly unread: readonly string[];
}

import type { Rule } from '../../../src/reader/rules.ts';
import type { Told } from './told.ts';

/** A lie in a dossier: its kind, where it stands, and the dossier with it. */
export interface Lie {
  readonly kind: string;
  /** The rules of which one has to find it. */
  readonly rules: readonly Rule[];
  readonly where: string;
  readonly told: Told;
}

export type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const fields = (value: unknown): Fields => (isFields(value) ? value : {});
export const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
export const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** A dossier in which one entry says something else. */
export const withEntry = (told: Told, collection: 'actors' | 'events' | 'quotes', id: string, data: Fields): Told => ({
  ...told,
  [collection]: { ...told[collection], [id]: data },
});

import { bare, type ShelfPart } from '../../document/shelf.ts';
import type { BriefingLanguages } from './briefing-form.ts';

declare global {
  /** Where the scripts of the composer leave what they bring, by the name of the part. */
  var dossierShelf: Partial<Record<string, ShelfPart>> | undefined;
}

/** `nl-3` */
export const partName = (languages: BriefingLanguages, number: number): string => `${languages}-${number}`;

/** The file of a part, below the site. */
export const partFile = (name: string): string => `compose/${name}.js`;

/** A part as a script. JSON is JavaScript, and scripts load from a server and from disk. */
export const partScript = (name: string, part: ShelfPart): string =>
  `(globalThis.dossierShelf??={})[${JSON.stringify(name)}]=${JSON.stringify(bare(part))}\n`;

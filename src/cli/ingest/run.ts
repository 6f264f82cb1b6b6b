import type { ArchivedText } from '../../archive/archive.ts';
import type { HelpLocale } from '../../schema/help.ts';
import type { Asker } from '../ask.ts';
import type { Options } from '../options.ts';
import type { Terminal } from '../terminal.ts';
import type { CslItem } from './bibliography/csl-json.ts';
import type { Source } from './earlier-source.ts';
import type { FieldName } from './source-field.ts';

/** A source that stands in the dossier, with its text. */
export interface KeptSource extends Pick<Source, 'id' | 'data'> {
  readonly text: ArchivedText;
  /** The name of its file in the archive. */
  readonly file: string;
}

/** What a run of `ingest` works with. */
export interface Run {
  readonly options: Options;
  readonly terminal: Terminal;
  /** Whoever answers; `undefined` where nobody does. */
  readonly asker: Asker | undefined;
  readonly locale: HelpLocale;
  /** What the command line says of each source. */
  readonly said: ReadonlyMap<FieldName, string>;
  /** The items of a bibliography that documents are looked up in. */
  readonly items: readonly CslItem[];
}

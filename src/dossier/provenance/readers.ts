import type { SourceRecord } from '../../schema/provenance.ts';

/** The reader that a record names: where it names none, the first version of the one that reads the file today. */
const recorded = ({ reader }: SourceRecord, today: string): string => reader ?? today.replace(/ .*$/, ' 1');

/** Whether the same file was read by another reader when its passages were verified. */
export const isReadAnew = (
  record: SourceRecord | undefined,
  { sha256, reader }: { readonly sha256: string; readonly reader: string },
): boolean => record?.sha256 === sha256 && recorded(record, reader) !== reader;

/** The field of a record. Plain text is what its file is, so its first reader needs no name. */
export const readerField = (reader: string): Pick<SourceRecord, 'reader'> => (reader === 'text 1' ? {} : { reader });

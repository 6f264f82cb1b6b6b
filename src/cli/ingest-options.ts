/** What only `ingest` is told. */
export interface IngestOptions {
  /** A file with what was marked in a source. */
  readonly quotes: string | undefined;
  /** A bibliography in CSL-JSON. */
  readonly bibliography: string | undefined;
  /** An address is read without a browser. */
  readonly plain: boolean;
  /** Where a web archive has a copy, and since when. */
  readonly archiveUrl: string | undefined;
  readonly archived: string | undefined;
}

interface Values {
  readonly quotes?: string;
  readonly bibliography?: string;
  readonly plain: boolean;
  readonly 'archive-url'?: string;
  readonly archived?: string;
}

export const ingestOptions = ({ quotes, bibliography, plain, archived, ...values }: Values): IngestOptions => ({
  quotes,
  bibliography,
  plain,
  archiveUrl: values['archive-url'],
  archived,
});

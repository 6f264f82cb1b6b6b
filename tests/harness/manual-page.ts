/** What a page of the manual lets its reader do: a block of code, with what the page says of it. */
export interface ManualBlock {
  /** The line of its fence in the page, from 1. */
  readonly line: number;
  readonly lang: string;
  readonly text: string;
  /** The file that it is or changes, where its name stands above it in backticks. */
  readonly file: string | undefined;
  /** Why it cannot be run here, where a comment above it says so. */
  readonly notRun: string | undefined;
  /** Why its last command ends with 1, where a comment above it says so. */
  readonly fails: string | undefined;
}

const block =
  /^(?:<!-- (?<mark>not run|fails): (?<why>.+) -->\n\n)?(?:`(?<file>[\w./-]+)`\n\n)?```(?<lang>\w*)\n(?<text>[\s\S]*?)^```$/gm;

/** All blocks of a page, in their order. */
export function manualBlocks(page: string): ManualBlock[] {
  return [...page.matchAll(block)].map(({ index, groups = {}, 0: all }) => {
    const { mark, why, file, lang = '', text = '' } = groups;
    const before = page.slice(0, index + all.indexOf('```'));
    return {
      line: before.split('\n').length,
      lang,
      text,
      file,
      notRun: mark === 'not run' ? why : undefined,
      fails: mark === 'fails' ? why : undefined,
    };
  });
}

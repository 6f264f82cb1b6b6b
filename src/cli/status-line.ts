/** What a status line is written to. */
export interface StatusStream {
  readonly isTTY: boolean;
  readonly columns: number;
  readonly write: (text: string) => unknown;
}

/** The last line of a terminal, for what is being done. It is gone once anything else is written. */
export interface StatusLine {
  /** Shows a line in place of the one before, at most ten times a second. */
  readonly show: (text: string) => void;
  readonly clear: () => void;
}

/** How long a line stands at least, in milliseconds. */
const least = 100;

/** How many columns a terminal has that does not say so. */
const usual = 80;

/** Back to the start of the line, and all of it gone (ECMA-48: CR, EL 2). */
const gone = '\r\u001b[2K';

/** The status line of a terminal. Where a program reads what is written, such as that of a forge, there is none. */
export function statusLine(stream: StatusStream, now: () => number = () => performance.now()): StatusLine {
  if (!stream.isTTY) return { show: () => undefined, clear: () => undefined };
  let isShown = false;
  let since = -Infinity;
  return {
    show: (text) => {
      if (now() - since < least) return;
      // A line that is wrapped could not be taken back.
      const width = stream.columns > 0 ? stream.columns : usual;
      stream.write(
        gone +
          Array.from(text)
            .slice(0, width - 1)
            .join(''),
      );
      [isShown, since] = [true, now()];
    },
    clear: () => {
      if (isShown) stream.write(gone);
      [isShown, since] = [false, -Infinity];
    },
  };
}

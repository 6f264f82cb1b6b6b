/** What is said from one time to another, in seconds, as lines on a screen. */
export interface Cue {
  readonly from: number;
  readonly to: number;
  /** Each with the marks that the file gives it. */
  readonly lines: readonly string[];
}

export interface CueFile {
  readonly cues: readonly Cue[];
  /** What stands before the first cue of WebVTT. */
  readonly header: readonly string[];
}

const time = String.raw`(?:(\d{1,4}):)?(\d{1,2}):(\d{2})(?:[.,](\d{1,3}))?`;
const timing = new RegExp(String.raw`^\s*${time}\s*-->\s*${time}`);

/** Whether a line says when a cue is shown. */
export const isTiming = (line: string): boolean => timing.test(line);

const seconds = ([hours = '0', minutes = '0', whole = '0', part = '0']: readonly (string | undefined)[]): number =>
  Number(hours) * 3600 + Number(minutes) * 60 + Number(whole) + Number(part.padEnd(3, '0')) / 1000;

/** Blocks of WebVTT that nobody sees. */
const unseen = /^(?:NOTE|STYLE|REGION)(?:\s|$)/;

/** Reads WebVTT, in which an empty line ends a cue, or SubRip, in which only the next cue does. */
export function readCues(text: string, isWebVtt: boolean): CueFile {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|[\n\r]/);
  const cues: (Cue & { lines: string[] })[] = [];
  const header: string[] = [];
  let state: 'header' | 'between' | 'cue' | 'unseen' = isWebVtt ? 'header' : 'between';
  for (const [index, line] of lines.entries()) {
    const parts = timing.exec(line);
    const cue = cues.at(-1);
    if (parts) {
      cues.push({ from: seconds(parts.slice(1, 5)), to: seconds(parts.slice(5, 9)), lines: [] });
      state = 'cue';
    } else if (state === 'header' && line.trim() !== '') header.push(line);
    else if (isWebVtt && line === '') state = 'between';
    else if (state === 'between' && isWebVtt) state = unseen.test(line) ? 'unseen' : 'between';
    // The number of the next cue is none of the words of this one.
    else if (state === 'cue' && !(/^\s*\d+\s*$/.test(line) && isTiming(lines[index + 1] ?? ''))) cue?.lines.push(line);
  }
  return { cues, header };
}

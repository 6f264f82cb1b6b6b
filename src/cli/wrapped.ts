/** How many characters a line of a terminal has that nobody made wider. */
export const terminalWidth = 80;

/** A text in lines that end before a column, each indented but for the first, which stands behind something. */
export function wrapped(text: string, indent = 0, width = terminalWidth): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && indent + line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join(`\n${' '.repeat(indent)}`);
}

import type { BlockWords, VariedWords } from '../source-text.ts';
import { unseen } from '../unseen.ts';

const folded = (text: string): string => text.replace(/[ \t\n\f\r]+/g, ' ');

/** The words of a block as they come: white space as a browser folds it, and none at either end. */
export class Words {
  #parts: (string | VariedWords)[] = [];
  /** What parts the next words from those before them. */
  #between: '' | ' ' | '\n' = '';
  #last = '';
  /** What the page has before the next words, and the text does not. */
  #inPage = '';

  get isEmpty(): boolean {
    return this.#parts.length === 0;
  }

  /** The last character of the words, `''` for none, also where white space follows it. */
  get last(): string {
    return this.#between === '' ? this.#last : '';
  }

  /** Whether a line has just ended. */
  get isBroken(): boolean {
    return this.#between === '\n';
  }

  /** Adds text; `drawn` gives the letters that a reader sees of it, where these are others: it may be quoted in both. */
  add(text: string, drawn?: (words: string) => string): void {
    this.#seen(text, (part) => this.#fold(part, drawn));
  }

  /** Adds text whose white space counts. */
  addPreformatted(text: string): void {
    this.#seen(text, (part) => this.#write(part));
  }

  /** Another reading of the text has what is unseen within it. */
  #seen(text: string, add: (part: string) => void): void {
    for (const [index, part] of text.split(unseen).entries())
      if (part === '') continue;
      else if (index % 2 === 0) add(part);
      else if (!this.isEmpty) this.#write('', { words: '', instead: [part] });
  }

  #fold(text: string, drawn: (words: string) => string = (words) => words): void {
    const words = folded(text);
    if (words.startsWith(' ')) this.#space();
    const trimmed = words.replace(/^ | $/g, '');
    if (trimmed === '') return;
    const seen = drawn(trimmed);
    this.#write(trimmed, seen === trimmed ? trimmed : { words: trimmed, instead: [seen] });
    if (words.endsWith(' ')) this.#space();
  }

  /** Adds a mark that others may stand for. */
  addVaried(varied: VariedWords): void {
    this.#write(varied.words, varied);
  }

  /** Adds what a browser finds in the page when it looks for words, and no reader takes for a part of them. */
  addInPage(found: string): void {
    if (this.isEmpty || this.#between !== '') this.#inPage += found;
    else this.#parts.push({ words: '', instead: [], inPage: found });
  }

  breakLine(): void {
    if (!this.isEmpty) this.#between = '\n';
  }

  /** The words, of which there are none from then on. */
  take(): BlockWords {
    const parts = this.#parts;
    const isPlain = parts.every((part) => typeof part === 'string');
    this.#parts = [];
    this.#between = '';
    this.#last = '';
    this.#inPage = '';
    return isPlain ? parts.join('') : parts;
  }

  #space(): void {
    if (this.#inPage !== '') this.#inPage += ' ';
    if (!this.isEmpty && this.#between === '') this.#between = ' ';
  }

  #write(text: string, part: string | VariedWords = text): void {
    this.#parts.push(this.#between);
    if (this.#inPage !== '') this.#parts.push({ words: '', instead: [], inPage: this.#inPage });
    this.#parts.push(part);
    this.#between = '';
    this.#inPage = '';
    this.#last = text.at(-1) ?? this.#last;
  }
}

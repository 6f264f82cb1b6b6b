import { markdown } from '../../document/writers/markdown.ts';
import { plainText } from '../../document/writers/plain-text.ts';

globalThis.dossierTexts = { markdown, text: plainText };

import { composedFile } from '../document/writers/word/composed-file.ts';

globalThis.dossierWord = composedFile;

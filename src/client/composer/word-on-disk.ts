import { composedFile } from './word-file.ts';

globalThis.dossierWord = composedFile;

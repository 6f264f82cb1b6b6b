/** What a dossier is published as beside its pages. */
export const documentFormats = ['pdf', 'epub', 'docx'] as const;
export type DocumentFormat = (typeof documentFormats)[number];

import { translationGaps } from '../translation-gaps.ts';
import type { Check } from './check.ts';

/** Every text is there in every language. An error or a warning, as `translations` in dossier.yaml says. */
export const missingTranslation: Check = (content, report) => {
  const { dossier } = content;
  if (!dossier) return;
  const severity = dossier.translations === 'required' ? 'error' : 'warning';
  for (const { file, path, message } of translationGaps(content, 'published'))
    report(file, { rule: 'missing-translation', severity, message, ...(path ? { path } : {}) });
};

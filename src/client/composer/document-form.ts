import type { FormField } from '../../contract/composer/briefing-form.ts';
import { isLocale } from '../../schema/locales.ts';
import { cleanLine, type Selection } from './selection.ts';

/** What the form of the document asks for. */
export type DocumentForm = Omit<Selection, 'entries' | 'texts'>;

/** The form: title, language, and whether quotations stand in the original too. */
export function documentForm(form: HTMLElement, change: (asked: DocumentForm) => void) {
  const fields = [...form.querySelectorAll('input')];
  const field = (name: FormField): HTMLInputElement | undefined => fields.find((input) => input.name === name);
  const languages = fields.filter(({ name }) => name === ('languages' satisfies FormField));

  const read = (): DocumentForm => {
    const asked = languages.find(({ checked }) => checked)?.value;
    return {
      title: cleanLine(field('title')?.value ?? ''),
      subtitle: cleanLine(field('subtitle')?.value ?? ''),
      languages: isLocale(asked) ? asked : 'both',
      originals: field('originals')?.checked ?? true,
    };
  };
  form.addEventListener('input', () => change(read()));
  return {
    fill: (asked: DocumentForm) => {
      for (const name of ['title', 'subtitle'] as const) {
        const input = field(name);
        if (input) input.value = asked[name];
      }
      for (const input of languages) input.checked = input.value === asked.languages;
      const originals = field('originals');
      if (originals) originals.checked = asked.originals;
    },
  };
}

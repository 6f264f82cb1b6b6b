import { languageName } from '../../i18n/language-name.ts';
import { actorKinds } from '../../schema/actor.ts';
import { eventKinds } from '../../schema/event.ts';
import { type HelpLocale, helpLocaleOf } from '../../schema/help.ts';
import { locales, otherLocales } from '../../schema/locales.ts';
import type { Localized } from '../../schema/localized.ts';
import { asksForAll, type Beginning, type NewEntry } from './entry.ts';
import { entryText } from './entry-text.ts';
import { aText, choice, type Interview } from './interview.ts';
import { newWords } from './new-words.ts';

/** A text per language. What is left out is that of another language, or waits. */
async function texts(
  { given, answer }: Interview,
  name: 'name' | 'title',
  left: 'same' | 'later',
  locale: HelpLocale,
): Promise<Localized<string>> {
  const words = newWords[locale];
  const found: Localized<string> = {};
  for (const each of locales) {
    const known = otherLocales(each)
      .map((other) => found[other] ?? given.get(`${name}-${other}`))
      .find(Boolean);
    const mayWait = known !== undefined || (left === 'later' && each !== locales.at(-1));
    found[each] = await answer<string | undefined>({
      option: `${name}-${each}`,
      text: `${words[name]}, ${words.in(languageName(each, locale))}?${mayWait ? ` [${words[left]}]` : ''}`,
      ...(mayWait ? { otherwise: { value: left === 'same' ? known : undefined } } : {}),
      read: aText,
    });
  }
  return found;
}

const written = (text: Localized<string>): string => locales.map((locale) => text[locale]).find(Boolean) ?? '';

/** Asks for an actor. */
export async function askActor({ locale }: Beginning, asked: Interview): Promise<NewEntry> {
  const words = newWords[locale];
  const kind = await asked.answer(choice('kind', words.kind(actorKinds.join(', ')), actorKinds));
  const name = await texts(asked, 'name', 'same', locale);
  const isOne = new Set(locales.map((each) => name[each])).size === 1;
  const fields = { kind, name: isOne ? written(name) : name };
  const text = entryText('actors', { fields, draft: undefined }, words.often);
  return { named: written(name), files: [{ place: (id) => `actors/${id}.yaml`, text }], isDraft: false };
}

/** Asks for an event. */
export async function askEvent({ content, locale }: Beginning, asked: Interview): Promise<NewEntry> {
  const words = newWords[locale];
  const title = await texts(asked, 'title', 'later', locale);
  const kind = await asked.answer(choice('kind', words.kind(eventKinds.join(', ')), eventKinds));
  const isDraft = asksForAll(content) && locales.some((each) => title[each] === undefined);
  const draft = isDraft ? words.untranslated : undefined;
  const text = entryText('events', { fields: { title, kind }, draft }, words.often);
  return { named: written(title), files: [{ place: (id) => `events/${id}.yaml`, text }], isDraft };
}

/** Asks for a briefing: a page in each language that has a title. Nothing is written yet, so it is a draft. */
export async function askBriefing({ locale }: Beginning, asked: Interview): Promise<NewEntry> {
  const words = newWords[locale];
  const title = await texts(asked, 'title', 'later', locale);
  const files: NewEntry['files'][number][] = [];
  for (const each of locales.filter((one) => title[one] !== undefined)) {
    const line = (name: 'description' | 'audience'): Promise<string> =>
      asked.answer({
        option: `${name}-${each}`,
        text: `${words[name]}, ${words.in(languageName(each, locale))}?`,
        read: aText,
      });
    const fields = { title: title[each], description: await line('description'), audience: await line('audience') };
    const head = entryText('briefings', { fields, draft: words.unwritten }, words.often);
    files.push({
      place: (id) => `briefings/${id}/${each}.mdx`,
      text: `---\n${head}---\n\n${newWords[helpLocaleOf(each)].body}\n`,
    });
  }
  return { named: written(title), files, isDraft: true };
}

import type { Span } from '../reading/span.ts';
import type { Member } from './cast.ts';
import type { EventDraft } from './draft.ts';
import type { Setting } from './setting.ts';
import type { WrittenEvidence } from './source-words.ts';

type Participant = NonNullable<EventDraft['fields']['participants']>[number];

/** Words beside a date and an article that stand before the subject of a sentence at most: `Onderzoekers van`. */
const mostBefore = 3;

/** What is done to the subject, in Dutch and English. */
const passive =
  /(?<!\p{L})(?:werd|werden|wordt|worden|(?:is|zijn)\s(?:\p{L}+\s){0,3}ge\p{L}+[dt]|(?:was|were|is|are|been|being|be)\s(?:\p{L}+ly\s)?\p{L}+(?:ed|en))(?!\p{L})/u;

/** Whether somebody is the subject of a sentence of which nothing tells that it is done to them. */
function acts({ source }: Setting, { places }: Member, sentence: Span, date: Span): boolean {
  const own = places.find(({ start }) => start >= sentence.start && start < sentence.end);
  if (!own || passive.test(source.slice(sentence))) return false;
  const isDated = date.start < own.start;
  const before = isDated
    ? source.slice({ start: sentence.start, end: date.start }) + source.slice({ start: date.end, end: own.start })
    : source.slice({ start: sentence.start, end: own.start });
  const words = before.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length <= mostBefore + (isDated ? 1 : 0) && !/[,;:()]\s*\S/u.test(before.replace(/^[^,]*,/u, ''));
}

/** What leads to the name of one who did it together with the subject. */
const withWhom =
  /(?:together with|in co-?operation with|alongside|with the help of|samen met|in samenwerking met|met (?:de )?(?:hulp|steun) van)\s(?:(?:the|de|het)\s)?$/iu;

function isPartner({ source }: Setting, { places }: Member, sentence: Span): boolean {
  const own = places.find(({ start }) => start >= sentence.start && start < sentence.end);
  return own !== undefined && withWhom.test(source.slice({ start: sentence.start, end: own.start }));
}

/** Those whom the sentence of an event names; the first of them did it where the sentence says so. */
export function participantsIn(
  setting: Setting,
  sentence: Span,
  date: Span,
  evidence: readonly WrittenEvidence[],
): Participant[] {
  const members = setting.cast.within(sentence).filter(({ kind, known }) => kind !== 'place' || known !== undefined);
  return members.map((member, index) => ({
    actor: setting.cast.id(member),
    role: isPartner(setting, member, sentence)
      ? 'partner'
      : index === 0 && acts(setting, member, sentence, date)
        ? 'executor'
        : 'participant',
    evidence: [...evidence],
  }));
}

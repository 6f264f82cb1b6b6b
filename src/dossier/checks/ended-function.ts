import type { DataEntry, ReadContent } from '../../reader/content.ts';
import type { WrittenDate } from '../../schema/edtf.ts';
import { isActor, speakersOf } from '../../schema/speaker.ts';
import { type ActorRelation, hadEnded, isFunction } from '../functions.ts';
import type { Check } from './check.ts';
import { sourcesById, unless, warnings } from './fact-warnings.ts';

const rule = 'ended-function';

type Actor = DataEntry<'actors'>;

/** When statements were made: on their own date, that of their occasion, or that of the source. */
function saidOn({ events, ...content }: ReadContent): (quote: DataEntry<'quotes'>) => WrittenDate | undefined {
  const dates = new Map(events.map(({ id, data }) => [id, data.date?.edtf]));
  const sources = sourcesById({ events, ...content });
  return ({ data }) =>
    data.date?.edtf ?? (data.event && dates.get(data.event.id)) ?? sources.get(data.source.id)?.data.issued;
}

/** Words that tell of a function as one that was held before. */
const former =
  /(?<!\p{L})(?:voormalige?|gewezen|toenmalige?|vorige?|ex|oud|was|waren|werd|former|previous|then|ex|was|were|until|tot)(?!\p{L})/iu;

/** Whether the words of a source give somebody a function, and no words say that it is over, or when. */
const isGivenIn = ({ evidence, date }: ActorRelation, source: string): boolean =>
  date?.evidence.length === 0 &&
  evidence.some((words) => words.source.id === source) &&
  !evidence.some(({ exact }) => former.test(exact));

/** Nobody speaks in a function that had ended, though the source of the statement still gives it. */
export const endedFunction: Check = (content, report) => {
  const warn = warnings(rule, report);
  const dateOf = saidOn(content);
  const actors = new Map<string, Actor>(content.actors.map((actor) => [actor.id, actor]));
  const told = new Set<ActorRelation>();
  for (const quote of content.quotes) {
    const said = dateOf(quote);
    if (!said) continue;
    for (const actor of speakersOf(quote.data)
      .filter(isActor)
      .map(({ id }) => actors.get(id)))
      for (const [index, relation] of (actor?.data.relations ?? []).entries()) {
        if (!actor || !isFunction(relation) || !hadEnded(relation, said)) continue;
        if (told.has(relation) || !isGivenIn(relation, quote.data.source.id)) continue;
        told.add(relation);
        warn(actor, {
          path: ['relations', index, 'date', 'edtf'],
          message: `This function had ended when ${quote.file} was said, in ${said.text}, and the source of that statement still gives it. Correct the date, ${unless(rule)}.`,
        });
      }
  }
};

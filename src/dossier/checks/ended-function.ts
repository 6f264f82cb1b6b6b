import type { ReadContent } from '../../reader/content.ts';
import type { WrittenDate } from '../../schema/edtf.ts';
import { quoted } from '../../schema/shortened.ts';
import { isActor, speakersOf } from '../../schema/speaker.ts';
import { type ActorRelation, hadEnded, isFunction } from '../functions.ts';
import { yearsIn } from '../wording/date-mentions.ts';
import type { Check } from './check.ts';
import { type EndedFunction, former, functionsInTexts } from './ended-function-in-texts.ts';
import { unless, unlessExcepted, warnings } from './fact-warnings.ts';

const rule = 'ended-function';

type IssuedOn = (source: string) => WrittenDate | undefined;

/** The functions that were over when those who held them made a statement, with that statement. */
function endedFunctions({ events, actors, quotes }: ReadContent, issuedOn: IssuedOn): EndedFunction[] {
  const dates = new Map<string, WrittenDate | undefined>(events.map(({ id, data }) => [id, data.date?.edtf]));
  const byId = new Map<string, (typeof actors)[number]>(actors.map((actor) => [actor.id, actor]));
  return quotes.flatMap((quote) => {
    const { data } = quote;
    const said = data.date?.edtf ?? (data.event && dates.get(data.event.id)) ?? issuedOn(data.source.id);
    if (!said) return [];
    return speakersOf(data)
      .filter(isActor)
      .flatMap(({ id }) => byId.get(id) ?? [])
      .flatMap((actor) =>
        actor.data.relations.flatMap((relation, index) =>
          isFunction(relation) && hadEnded(relation, said) ? [{ quote, said, actor, relation, index }] : [],
        ),
      );
  });
}

/** Whether words say that a function is over, or name a year in which it was held. */
function saysWhen(words: string, { date }: ActorRelation): boolean {
  const held = yearsIn(date?.edtf.text ?? '', undefined);
  const isHeldIn = (year: number): boolean => year >= Math.min(...held) && year <= Math.max(...held);
  return former.test(words) || yearsIn(words, undefined).some(isHeldIn);
}

/**
 * The source that gives somebody a function that was over: that of the statement, or one of a later day than its end. No
 * words say that it is over, or when it was, and none of that source are given for the date.
 */
function stillGiving({ relation, quote }: EndedFunction, issuedOn: IssuedOn): string | undefined {
  const dated = new Set<string>(relation.date?.evidence.map(({ source }) => source.id));
  if (relation.evidence.some(({ exact }) => saysWhen(exact, relation))) return undefined;
  const given = relation.evidence.find(({ source: { id } }) => {
    if (dated.has(id)) return false;
    const issued = issuedOn(id);
    return id === quote.data.source.id || (issued !== undefined && hadEnded(relation, issued));
  });
  return given?.source.id;
}

/** Nobody speaks in a function that had ended: neither does a source of that time still give it, nor a text beside. */
export const endedFunction: Check = (content, report) => {
  const warn = warnings(rule, report);
  const issued = new Map<string, WrittenDate | undefined>(content.sources.map(({ id, data }) => [id, data.issued]));
  const issuedOn: IssuedOn = (source) => issued.get(source);
  const ended = endedFunctions(content, issuedOn);
  const told = new Set<ActorRelation>();
  for (const each of ended) {
    const { actor, relation, index, quote, said } = each;
    const source = told.has(relation) ? undefined : stillGiving(each, issuedOn);
    if (source === undefined) continue;
    const giving = source === quote.data.source.id ? 'the source of that statement' : `the source ${quoted(source)}`;
    told.add(relation);
    warn(actor, {
      path: ['relations', index, 'date', 'edtf'],
      message: `This function had ended when ${quote.file} was said, in ${said.text}, and ${giving} still gives it. Correct the date, ${unless(rule)}.`,
    });
  }
  for (const { written, at, role, quote, said } of functionsInTexts(content, ended))
    warn(written, {
      ...at,
      word: role,
      message: `“${role}” had ended when ${quote.file} was said, in ${said.text}. Name the function of that time, write “former” or until when, ${'position' in at ? unlessExcepted(rule) : unless(rule)}.`,
    });
};

import type { Hit } from './ask/hits.ts';
import type { Kind } from '../../search/kinds.ts';
import { domElement } from '../page/dom-element.ts';
import { type Answer, byKind, groupSection, kindOfHit, resultItems } from './search-results.ts';

/** How many results of a kind stand under its heading, and how many come at a time in a single list. */
const shown = { group: 5, step: 20 };

const moreButton = (label: string): HTMLButtonElement =>
  domElement('button', { type: 'button', class: 'search-more' }, label);

/** A list for each kind, with a way to all results of that kind. */
export const groupedLists = (
  answer: Answer,
  hits: readonly Hit[],
  only: (kind: Kind) => void,
): Promise<HTMLElement[]> =>
  Promise.all(
    byKind(answer, hits).map(async ({ kind, hits: all }) => {
      const { texts } = answer.place;
      const section = await groupSection(answer, { kind, hits: all.slice(0, shown.group) }, all.length);
      if (all.length <= shown.group) return section;
      const rest = moreButton(texts.allOf(texts.kinds[kind], String(all.length)));
      rest.addEventListener('click', () => only(kind));
      section.append(rest);
      return section;
    }),
  );

/** One list over all kinds, some results at a time. */
export async function singleList(answer: Answer, hits: readonly Hit[]): Promise<HTMLElement> {
  const items = async (from: number): Promise<HTMLLIElement[]> => {
    const step = hits.slice(from, from + shown.step);
    return (await Promise.all(step.map((hit) => resultItems(answer, kindOfHit(answer, hit), [hit])))).flat();
  };
  const list = domElement('ul', {}, ...(await items(0)));
  const more = moreButton('');
  const label = (): void => {
    const left = hits.length - list.children.length;
    more.textContent = answer.place.texts.more(String(Math.min(left, shown.step)));
    more.hidden = left <= 0;
  };
  more.addEventListener('click', () => {
    const from = list.children.length;
    void items(from).then((added) => {
      list.append(...added);
      label();
      list.children[from]?.querySelector('a')?.focus();
    });
  });
  label();
  return domElement('section', { class: 'search-group' }, list, more);
}

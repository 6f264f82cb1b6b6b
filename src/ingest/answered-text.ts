import { type Document, isMap, isScalar, isSeq, type Pair, parseDocument, visit } from 'yaml';
import { led, type Outcomes } from './answered.ts';
import type { InLanguage } from './in-language.ts';

/** Fields that say who speaks: where nobody has that page, the source’s words say who it is. */
const speaking = new Set(['speaker', 'reportedBy']);
/** Fields by which an item of a list names an entry, and without which it says nothing. */
const naming = new Set(['to', 'actor']);

const nameOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : '');

interface Led {
  readonly outcomes: Outcomes;
  readonly inLanguage: InLanguage;
  readonly document: Document;
}

/** What a written value becomes where it is a reference to a draft. */
const ledValue = (outcomes: Outcomes, value: unknown): ReturnType<typeof led> =>
  typeof value === 'string' ? led(outcomes, value) : undefined;

/** The speaker that stands for one whom nobody has taken. */
const described = ({ outcomes, inLanguage, document }: Led, ref: string): unknown =>
  document.createNode({ description: inLanguage(outcomes.get(ref)?.name ?? ref) });

function speakerIn(one: Led, value: unknown): unknown {
  if (isSeq(value)) value.items = value.items.map((item) => speakerIn(one, item));
  const to = isScalar(value) ? ledValue(one.outcomes, value.value) : undefined;
  if (!isScalar(value) || !to) return value;
  return to.ref === undefined ? described(one, String(value.value)) : one.document.createNode(to.ref);
}

/** Whether an item of a list is, or names by its field, an entry that nobody has taken. */
function isLost({ outcomes }: Led, item: unknown): boolean {
  const named = isMap(item)
    ? item.items
        .filter((pair) => naming.has(nameOf(pair)))
        .map(({ value }) => (isScalar(value) ? value.value : undefined))
    : isScalar(item)
      ? [item.value]
      : [];
  return named.some((ref) => {
    const to = ledValue(outcomes, ref);
    return to !== undefined && to.ref === undefined;
  });
}

/**
 * What somebody has written instead of a draft, as it stands once others are merged or left out: it names no entry that
 * there is not. A text in which nothing changes stays as it is, to the character.
 */
export function answeredText(text: string, outcomes: Outcomes, inLanguage: InLanguage): string {
  const document = parseDocument(text);
  const one = { outcomes, inLanguage, document };
  const before = JSON.stringify(document.toJS());
  visit(document, {
    Pair: (_, pair) => {
      const name = nameOf(pair);
      if (speaking.has(name)) {
        pair.value = speakerIn(one, pair.value);
        return undefined;
      }
      const { value } = pair;
      if (isSeq(value) && ['relations', 'participants', 'about'].includes(name)) {
        value.items = value.items.filter((item) => !isLost(one, item));
        if (value.items.length === 0) return visit.REMOVE;
      }
      const to =
        isScalar(value) && (naming.has(name) || name === 'event') ? ledValue(outcomes, value.value) : undefined;
      if (to && to.ref === undefined) return visit.REMOVE;
      if (isScalar(value) && to) value.value = to.ref;
      return undefined;
    },
    Scalar: (key, node, above) => {
      const list = above.at(-1);
      const to = isSeq(list) && key !== 'key' ? ledValue(outcomes, node.value) : undefined;
      if (to?.ref !== undefined) node.value = to.ref;
    },
  });
  return JSON.stringify(document.toJS()) === before ? text : document.toString({ lineWidth: 0 });
}

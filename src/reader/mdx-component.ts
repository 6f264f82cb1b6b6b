import { EdtfError, parseEdtf } from '../schema/edtf.ts';
import { type EmbedName, embeds, idList, isEmbedName, type Parameter } from '../schema/embeds.ts';
import { ref } from '../schema/entry-ref.ts';
import { shortened } from '../schema/shortened.ts';
import {
  type Jsx,
  namesGiven,
  reportChildren,
  reportCode,
  textAttributes,
  unknownAttribute,
} from './mdx-attributes.ts';
import { citeName } from './mdx-cite.ts';
import { nearest } from './nearest.ts';
import type { Position } from './problem.ts';
import { type Reading, type ReportAt, start } from './prose-ref.ts';

type Parameters = Readonly<Record<string, Parameter>>;

function readDate(text: string, at: Position, report: ReportAt): void {
  try {
    parseEdtf(text);
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error;
    report(at, 'invalid-edtf', error.message);
  }
}

function readEmbed(node: Jsx, name: EmbedName, { refs, report }: Reading): void {
  const parameters: Parameters = embeds[name];
  const at = start(node);
  const given = namesGiven(node);
  reportCode(node, report);
  for (const attribute of textAttributes(node)) {
    const parameter = Object.hasOwn(parameters, attribute.name) ? parameters[attribute.name] : undefined;
    if (!parameter) report(at, 'unknown-component', unknownAttribute(name, attribute.name, Object.keys(parameters)));
    else if (parameter.type === 'date') readDate(attribute.value, at, report);
    else {
      const { type, collection } = parameter;
      const ids = type === 'entry' ? [attribute.value] : idList(attribute.value);
      for (const id of ids) refs.push({ ref: ref(collection, id), as: 'embed', position: at });
    }
  }
  for (const [parameter, { required }] of Object.entries(parameters))
    if (required && !given.has(parameter))
      report(at, 'missing-field', `<${name}> needs an ${parameter}. Write <${name} ${parameter}="…" />.`);
  reportChildren(node, 'below', report);
}

/** Reads a component, and reports what it may not be given. */
export function readComponent(node: Jsx, walk: Reading): void {
  const name = node.name ?? '';
  if (isEmbedName(name)) readEmbed(node, name, walk);
  else if (/^[a-z]|^$/.test(name))
    walk.report(
      start(node),
      'raw-html',
      `HTML may not stand here: <${shortened(name)}>. Use Markdown, or write \\< for the sign.`,
    );
  else {
    const components = [...Object.keys(embeds), citeName];
    const hint = nearest(name, components) || ` Use one of ${components.join(', ')}.`;
    walk.report(start(node), 'unknown-component', `<${shortened(name)}> is not a component.${hint}`);
  }
}

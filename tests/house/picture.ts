import { element, type XmlElement, xmlDocument } from '../../src/document/xml.ts';
import type { Module } from './imports.ts';
import { roomOf } from './imports.ts';

/** In pixels. */
const step = 22;
const margin = 20;
const nameWidth = 96;

const css = `
  text { font: 600 13px ui-sans-serif, system-ui, sans-serif; fill: #1f2328; }
  path { stroke: #d8dee4; }
  circle { fill: #0b57a4; }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3; }
    path { stroke: #30363d; }
    circle { fill: #6cb0f5; }
  }
`;

/** The rooms that each room imports from, itself aside. */
export function roomImports(modules: readonly Module[]): ReadonlyMap<string, ReadonlySet<string>> {
  const imports = new Map<string, Set<string>>();
  for (const { file, imports: targets, scripts } of modules) {
    const room = roomOf(file);
    if (room === undefined) continue;
    const known = imports.get(room) ?? new Set();
    for (const target of [...targets, ...scripts].map(roomOf))
      if (target !== undefined && target !== room) known.add(target);
    imports.set(room, known);
  }
  return imports;
}

/**
 * The rooms as a staircase, a line for each in their order, with a dot below every room that one imports from. What
 * imports from a later room would have its dot to the right of its name.
 */
export function picture(names: readonly string[], imports: ReadonlyMap<string, ReadonlySet<string>>): string {
  const at = (index: number): number => margin + index * step;
  const size = { width: at(names.length) + nameWidth, height: at(names.length) + margin / 2 };
  const lines = names.flatMap((name, row): XmlElement[] => {
    const used = names.flatMap((other, column) => (imports.get(name)?.has(other) ? [column] : []));
    const users = names.flatMap((other, index) => (imports.get(other)?.has(name) ? [index] : []));
    const across = used.length > 0 ? [`M${at(Math.min(...used))} ${at(row)}H${at(row) - step / 2}`] : [];
    const down = users.length > 0 ? [`M${at(row)} ${at(row) + step / 2}V${at(Math.max(...users))}`] : [];
    return [...across, ...down].map((d) => element('path', { d }));
  });
  const dots = names.flatMap((name, row) =>
    names.flatMap((other, column) =>
      imports.get(name)?.has(other)
        ? [
            element(
              'circle',
              { cx: `${at(column)}`, cy: `${at(row)}`, r: '4' },
              element('title', {}, `${name} → ${other}`),
            ),
          ]
        : [],
    ),
  );
  const words = names.map((name, row) =>
    element('text', { x: `${at(row) - step / 4}`, y: `${at(row)}`, 'dominant-baseline': 'central' }, name),
  );
  return xmlDocument(
    element(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        viewBox: `0 0 ${size.width} ${size.height}`,
        width: `${size.width}`,
        height: `${size.height}`,
        role: 'img',
      },
      element('title', {}, `The rooms of src/ in their order: ${names.join(', ')}`),
      element('style', {}, css),
      ...[...lines, ...dots, ...words].flatMap((drawn) => ['\n', drawn]),
      '\n',
    ),
  );
}

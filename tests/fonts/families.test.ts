import { readFileSync } from 'node:fs';
import path from 'node:path';
import { generate, parse, walk } from 'css-tree';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { families } from '../../src/fonts/families.ts';

const root = path.join(import.meta.dirname, '../..');

/** The faces of the style sheet that load a file: what each says, by property. */
function facesOfSheet(): Record<string, string>[] {
  const faces: Record<string, string>[] = [];
  walk(parse(readFileSync(path.join(root, 'src/styles/fonts.css'), 'utf8')), (node) => {
    if (node.type !== 'Atrule' || node.name !== 'font-face') return;
    const face: Record<string, string> = {};
    node.block?.children.forEach((child) => {
      if (child.type === 'Declaration') face[child.property] = generate(child.value);
    });
    if (face['src']?.includes('url(')) faces.push(face);
  });
  return faces;
}

const codes = (range: string): string => range.toUpperCase().replace(/\s/g, '');

test('the style sheet has the faces that the families say are their own, and no other', () => {
  const own = families.flatMap((family) => {
    const id = path.basename(family.package);
    const unicode = z
      .record(z.string(), z.string())
      .parse(JSON.parse(readFileSync(path.join(root, 'node_modules', family.package, 'unicode.json'), 'utf8')));
    return family.cuts.flatMap(({ weight, style }) =>
      family.own.map((subset) => [
        family.name,
        String(weight),
        style,
        `${family.package}/files/${id}-${subset}-${weight}-${style}.woff2`,
        codes(unicode[subset] ?? ''),
      ]),
    );
  });
  const said = facesOfSheet().map((face) => [
    (face['font-family'] ?? '').replace(/["']/g, ''),
    face['font-weight'],
    face['font-style'] ?? 'normal',
    /@fontsource[^)"']*\.woff2/.exec(face['src'] ?? '')?.[0],
    codes(face['unicode-range'] ?? ''),
  ]);
  expect(said.toSorted()).toEqual(own.toSorted());
});

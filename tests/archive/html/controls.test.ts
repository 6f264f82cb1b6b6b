import { expect, test } from 'vitest';
import { shownBlocks } from './shown.ts';

/** What Chromium and Firefox show of a page as it opens. */
test.each([
  ['the first option', '<select><option>Alfa<option>Beta</select>', ['Kies Alfa nu.']],
  ['the option that is selected', '<select><option>Alfa<option selected>Beta<option>C</select>', ['Kies Beta nu.']],
  ['the last of several', '<select><option selected>Alfa<option selected>Beta<option>C</select>', ['Kies Beta nu.']],
  ['the first that can be chosen', '<select><option disabled>Alfa<option>Beta</select>', ['Kies Beta nu.']],
  [
    'none of a group that cannot be chosen',
    '<select><optgroup disabled label=G><option>Alfa</optgroup><option>Beta</select>',
    ['Kies Beta nu.'],
  ],
  ['nothing where none can be', '<select><option disabled>Alfa</select>', ['Kies nu.']],
  ['its label', '<select size=1><option label=Anders>Alfa</select>', ['Kies Anders nu.']],
  ['its text where the label is empty', '<select><option label="">Alfa</select>', ['Kies Alfa nu.']],
  ['all of a list', '<select multiple><option>Alfa<option label=B>Beta</select>', ['Kies', 'Alfa', 'B', 'nu.']],
  ['all of an open list', '<select size=2><option>Alfa<option>Beta</select>', ['Kies', 'Alfa', 'Beta', 'nu.']],
  [
    'the names of groups in a list',
    '<select multiple><optgroup label=Groep><option>Alfa</optgroup></select>',
    ['Kies', 'Groep', 'Alfa', 'nu.'],
  ],
  ['nothing of a hidden one', '<select hidden><option>Alfa</select>', ['Kies nu.']],
  ['nothing of suggestions', '<datalist><option>Alfa</datalist>', ['Kies nu.']],
  ['what a field holds', '<input value="Alfa">', ['Kies Alfa nu.']],
  ['what a field holds, not what it asks', '<input type=text value="Alfa" placeholder="Beta">', ['Kies Alfa nu.']],
  ['what an empty field asks', '<input type=search placeholder="Zoek hier">', ['Kies Zoek hier nu.']],
  ['the words of a button', '<input type=submit value=Alfa>', ['Kies Alfa nu.']],
  ['a button without words', '<input type=button placeholder=Alfa>', ['Kies nu.']],
  ['what is in a button', '<button value=x>Alfa</button>', ['Kies Alfa nu.']],
  ['nothing of a hidden field', '<input type=hidden value=Alfa>', ['Kies nu.']],
  ['no password', '<input type=PASSWORD value=Alfa>', ['Kies nu.']],
  ['no value of a box', '<input type=checkbox value=Alfa>', ['Kies nu.']],
  ['a text area', '<textarea placeholder=Beta>Alfa</textarea>', ['Kies', 'Alfa', 'nu.']],
  ['what an empty text area asks', '<textarea placeholder=Beta></textarea>', ['Kies', 'Beta', 'nu.']],
])('of a form, a reader sees %s', (_, control, blocks) => {
  expect(shownBlocks(`<p>Kies ${control} nu.`)).toEqual(blocks);
});

test.each(['progress', 'meter', 'video', 'audio', 'canvas', 'iframe', 'object data=x.swf', 'noscript'])(
  'what stands in a %s instead of it is not seen',
  (tag) => {
    expect(shownBlocks(`<p>Voor <${tag}>Ooit</${tag.split(' ', 1)[0] ?? ''}> na.`)).toEqual(['Voor na.']);
  },
);

test('a page that a frame holds itself is seen, with its own style', () => {
  const framed = '<style>.x{display:none}</style><p class=x>weg<p class=y>In het kader.';
  const page = (attributes: string) =>
    `<style>.y,.z{display:none}</style><p>Voor<iframe ${attributes} srcdoc="${framed}">Ooit</iframe>na.`;
  expect(shownBlocks(page(''))).toEqual(['Voor', 'In het kader.', 'na.']);
  expect(shownBlocks(page('class=z'))).toEqual(['Voorna.']);
  expect(shownBlocks(page('style="visibility:hidden"'))).toEqual(['Voor', 'na.']);
});

test('frames within each other are read so far', () => {
  const within = (depth: number): string =>
    `<p>D${depth}</p>${
      depth === 9
        ? ''
        : `<iframe srcdoc="${within(depth + 1)
            .replaceAll('&', '&amp;')
            .replaceAll('"', '&quot;')}"></iframe>`
    }`;
  expect(shownBlocks(within(0))).toEqual(['D0', 'D1', 'D2', 'D3']);
});

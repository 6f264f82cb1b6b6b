import { child, elementsOf, named, ownText, valueOf, type WordFiles } from './word.ts';
import { mixed, ordered, repeated } from './word-schema.ts';
import { type TreeElement, treeElements } from './xml.ts';

/** The elements of a part that stand in another order than the standard has. */
function orderFaults(part: string, root: TreeElement): string[] {
  return treeElements(root).flatMap((element) => {
    const parent = element.name.replace(/^w:/, '');
    const names = elementsOf(element).map(({ name }) => name.replace(/^w:/, ''));
    const sequence = ordered[parent]?.split(' ');
    const allowed = sequence ?? mixed[parent]?.split(' ') ?? [];
    const ranks = names.map((name) => allowed.indexOf(name));
    const wrong = names.filter((_, at) => ranks[at] === -1).map((name) => `${part}: ${parent} holds ${name}`);
    const late = names.filter(
      (name, at) => name.endsWith('Pr') && at > 0 && sequence === undefined && name !== 'sectPr',
    );
    const swapped = sequence
      ? names.filter((name, at) => {
          const [before, own] = [ranks[at - 1] ?? -1, ranks[at] ?? -1];
          return before > own || (before === own && !repeated.has(name));
        })
      : [];
    return [
      ...wrong,
      ...[...late, ...swapped].map((name) => `${part}: ${name} stands in the wrong place of ${parent}`),
    ];
  });
}

const repeatedIn = (values: readonly string[]): string[] => {
  const seen = new Set<string>();
  return values.filter((value) => seen.size === seen.add(value).size);
};

/** Where a target of a relation is, as a path in the package. */
const resolve = (relations: string, target: string): string => {
  const folder = relations.replace(/_rels\/[^/]*$/, '');
  return new URL(target, `file:///${folder}`).pathname.slice(1);
};

function packageFaults(files: WordFiles): string[] {
  const types = files.get('[Content_Types].xml');
  const overrides = types ? named(types, 'Override').map((each) => valueOf(each, 'PartName').slice(1)) : [];
  const defaults = types ? named(types, 'Default').map((each) => valueOf(each, 'Extension')) : [];
  const relations = [...files].filter(([name]) => name.endsWith('.rels'));
  const targets = relations.flatMap(([name, root]) =>
    named(root, 'Relationship')
      .filter((each) => valueOf(each, 'TargetMode') !== 'External')
      .map((each) => resolve(name, valueOf(each, 'Target'))),
  );
  const stored = [...files.keys()].filter((name) => name !== '[Content_Types].xml' && !name.endsWith('.rels'));
  return [
    ...overrides.filter((name) => !files.has(name)).map((name) => `${name} is declared and missing`),
    ...stored.filter((name) => !overrides.includes(name)).map((name) => `${name} is not declared`),
    ...(defaults.includes('rels') ? [] : ['relations are not declared']),
    ...targets.filter((name) => !files.has(name)).map((name) => `${name} is related to and missing`),
    ...stored.filter((name) => !targets.includes(name)).map((name) => `nothing is related to ${name}`),
    ...relations.flatMap(([name, root]) =>
      repeatedIn(named(root, 'Relationship').map((each) => valueOf(each, 'Id'))).map((id) => `${name}: two ids ${id}`),
    ),
    ...relations.flatMap(([name, root]) =>
      named(root, 'Relationship')
        .filter((each) => valueOf(each, 'TargetMode') === 'External')
        .filter((each) => !/^(?:https?:\/\/|mailto:)[\w!#$%&'()*+,\-./:;=?@[\]~]+$/.test(valueOf(each, 'Target')))
        .map((each) => `${name}: ${valueOf(each, 'Target')} is no address`),
    ),
  ];
}

/** What parts refer to in each other by name and number. */
function referenceFaults(files: WordFiles): string[] {
  const all = (name: string): TreeElement[] => [...files.values()].flatMap((root) => named(root, name));
  const styles = new Set(all('w:style').map((each) => valueOf(each, 'w:styleId')));
  const marks = all('w:bookmarkStart');
  const names = marks.map((each) => valueOf(each, 'w:name'));
  const known = new Set(names);
  const notes = all('w:footnote').filter(({ children }) => children.length > 0);
  const noteIds = notes.map((each) => valueOf(each, 'w:id'));
  const referred = all('w:footnoteReference').map((each) => valueOf(each, 'w:id'));
  const abstract = new Set(all('w:abstractNum').map((each) => valueOf(each, 'w:abstractNumId')));
  const nums = all('w:num').map((each) => valueOf(each, 'w:numId'));
  const codes = [...all('w:fldSimple').map((each) => valueOf(each, 'w:instr')), ...all('w:instrText').map(ownText)];
  const toPlaces = codes.flatMap((code) => /^ (?:PAGEREF|NOTEREF) (\S+) /.exec(code)?.[1] ?? []);
  const pageOf = new Set(codes.flatMap((code) => /^ PAGEREF (\S+) /.exec(code)?.[1] ?? []));
  // LibreOffice knows no page of a place in a footnote.
  const inNotes = new Set(
    all('w:footnote')
      .flatMap((note) => named(note, 'w:bookmarkStart'))
      .map((each) => valueOf(each, 'w:name')),
  );
  const missing = (what: string, wanted: readonly string[], there: ReadonlySet<string>): string[] =>
    [...new Set(wanted)].filter((name) => !there.has(name)).map((name) => `there is no ${what} ${name}`);
  const used = ['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next', 'w:link']
    .flatMap(all)
    .map((each) => valueOf(each));
  const ends = all('w:bookmarkEnd').map((each) => valueOf(each, 'w:id'));
  return [
    ...missing('style', used, styles),
    ...missing(
      'bookmark',
      [...all('w:hyperlink').flatMap(({ attributes }) => attributes['w:anchor'] ?? []), ...toPlaces],
      known,
    ),
    ...[...pageOf]
      .filter((name) => inNotes.has(name))
      .map((name) => `the page of ${name}, in a footnote, is asked for`),
    ...missing('footnote', referred, new Set(noteIds)),
    ...missing(
      'reference to footnote',
      noteIds.filter((id) => Number(id) > 0),
      new Set(referred),
    ),
    ...missing(
      'list',
      all('w:numId').map((each) => valueOf(each)),
      new Set(nums),
    ),
    ...missing(
      'numbering',
      all('w:num')
        .flatMap((each) => elementsOf(each).filter(({ name }) => name === 'w:abstractNumId'))
        .map((each) => valueOf(each)),
      abstract,
    ),
    ...missing(
      'end of bookmark',
      marks.map((each) => valueOf(each, 'w:id')),
      new Set(ends),
    ),
    ...missing('start of bookmark', ends, new Set(marks.map((each) => valueOf(each, 'w:id')))),
    ...repeatedIn(names.map((name) => name.toLowerCase())).map((name) => `two bookmarks ${name}`),
    ...repeatedIn(marks.map((each) => valueOf(each, 'w:id'))).map((id) => `two bookmarks with the id ${id}`),
    ...repeatedIn(noteIds).map((id) => `two footnotes ${id}`),
    ...repeatedIn(referred).map((id) => `footnote ${id} is referred to twice`),
    ...repeatedIn([...styles].map((id) => id.toLowerCase())).map((id) => `two styles ${id}`),
    ...repeatedIn(nums).map((id) => `two lists ${id}`),
    ...names.filter((name) => !/^[A-Za-z]\w{0,39}$/.test(name)).map((name) => `${name} is no name of a bookmark`),
    ...[...files].flatMap(([part, root]) => {
      const relations = files.get(part.replace(/([^/]+)$/, '_rels/$1.rels'));
      const ids = new Set(relations ? named(relations, 'Relationship').map((each) => valueOf(each, 'Id')) : []);
      const wanted = treeElements(root).flatMap(({ attributes }) => attributes['r:id'] ?? []);
      return missing(`relation of ${part}`, wanted, ids);
    }),
  ];
}

/** What Word asks for beyond the order of elements. */
function contentFaults(files: WordFiles): string[] {
  return [...files].flatMap(([part, root]) =>
    treeElements(root).flatMap((element) => {
      const children = elementsOf(element);
      const faults: string[] = [];
      if (['w:tc', 'w:footnote', 'w:body'].includes(element.name)) {
        const last = children.filter(({ name }) => name !== 'w:sectPr').at(-1);
        if (last !== undefined && last.name !== 'w:p') faults.push(`${element.name} ends in ${last.name}`);
        if (element.name === 'w:tc' && last === undefined) faults.push('a cell is empty');
        if (children.some(({ name }, at) => name === 'w:tbl' && children[at - 1]?.name === 'w:tbl'))
          faults.push('two tables touch');
      }
      if (element.name === 'w:hyperlink' && named(element, 'w:hyperlink').length > 1) faults.push('a link in a link');
      if (element.name === 'w:tbl') {
        const columns = named(element, 'w:tblGrid')[0]?.children.length ?? 0;
        for (const row of children.filter(({ name }) => name === 'w:tr')) {
          const cells = elementsOf(row).filter(({ name }) => name === 'w:tc');
          const spans = cells.map((cell) => {
            const span = child(child(cell, 'w:tcPr') ?? cell, 'w:gridSpan');
            return span ? Number(valueOf(span)) : 1;
          });
          const sum = spans.reduce((all, span) => all + span, 0);
          if (sum !== columns) faults.push(`a row of ${sum} cells in a table of ${columns}`);
        }
      }
      if (
        element.name === 'w:t' &&
        /^\s|\s$|\s\s/.test(ownText(element)) &&
        element.attributes['xml:space'] !== 'preserve'
      )
        faults.push(`“${ownText(element)}” would lose white space`);
      if (element.name === 'w:p' || element.name === 'w:body') {
        const ends = named(element, 'w:fldChar').map((each) => valueOf(each, 'w:fldCharType'));
        const count = (type: string) => ends.filter((each) => each === type).length;
        if (element.name === 'w:body' && count('begin') !== count('end')) faults.push('a field does not end');
      }
      return faults.map((fault) => `${part}: ${fault}`);
    }),
  );
}

/** What is wrong with a Word document; nothing where Word would open it as it is. */
export const wordFaults = (files: WordFiles): string[] => [
  ...packageFaults(files),
  ...[...files]
    .filter(([part]) => part.startsWith('word/') && part.endsWith('.xml'))
    .flatMap(([part, root]) => orderFaults(part, root)),
  ...referenceFaults(files),
  ...contentFaults(files),
];

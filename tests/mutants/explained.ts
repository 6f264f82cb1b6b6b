/** A mutation that no test need catch, and why. */
export interface Explained {
  readonly file: string;
  /** The line in which it begins, without its indent, and the change as the command prints it; none stands for any. */
  readonly line?: string;
  readonly change?: string;
  readonly kind?: string;
  readonly why: string;
}

/** In Word, a measure of the look: in half or twentieths of a point, or finer. */
const measure = 'A measure of the look, in half points or finer: nobody sees one more or less.';
/** `w` in `writers/word/wml.ts`. */
const sorted = 'Whatever the order in which they are given, `w` puts elements in that of the standard.';

export const explained: readonly Explained[] = [
  {
    file: 'src/document/writers/word/paragraph-styles.ts',
    kind: 'bound',
    why: measure,
  },
  { file: 'src/document/writers/word/styles.ts', kind: 'bound', why: measure },
  { file: 'src/document/writers/word/style.ts', kind: 'bound', why: measure },
  {
    file: 'src/document/writers/mdast/document.ts',
    change: 'some → every',
    why: 'A part of a composed document is never empty, and the one with source notes has nothing else.',
  },
  {
    file: 'src/document/writers/word/tables.ts',
    line: 'const columns = texts[0]?.length ?? 0;',
    kind: 'bound',
    why: 'No table is without rows; `Array.from` makes as little of a length of -1 as of 0.',
  },
  {
    file: 'src/views/print-edition/facts.ts',
    change: "locale → 'nl'",
    line: "...(note && note.kind !== 'context' ? [plainText(note.label.toLocaleLowerCase(locale), locale)] : []),",
    why: 'The small letters of Dutch and English are the same.',
  },
  {
    file: 'src/views/print-edition/kinds.ts',
    kind: 'constant',
    line: "const pages = entry.data.sameAs.map((href, index) => address(href, originAt(entry.file, 'sameAs', index), locale));",
    why: 'An address is in no language, and a link says its language only where it is another.',
  },
  {
    file: 'src/document/writers/word/style.ts',
    line: "val('name', name),",
    kind: 'arguments',
    why: sorted,
  },
  {
    file: 'src/dossier/checks/check.ts',
    line: 'if (!file) throw new Error(`A check reported a file that was not read: ${name}`);',
    kind: 'word',
    why: 'Says to developers that a check is wrong; no editor meets it.',
  },
  { file: 'src/document/writers/word/style.ts', line: "w('qFormat'),", kind: 'arguments', why: sorted },
  {
    file: 'src/document/writers/word/paragraph-styles.ts',
    line: "w('pBdr', {}, w('left', { val: 'nil' }), w('right', { val: 'single', sz: 18, space: 10, color: accent })),",
    kind: 'arguments',
    why: sorted,
  },
  {
    file: 'src/document/writers/word/timeline-table.ts',
    line: "w('tblLayout', { type: 'fixed' }),",
    kind: 'arguments',
    why: sorted,
  },
  {
    file: 'src/dossier/verification/nearest-words.ts',
    line: 'for (let at = 0; at < text.length && spent < budget; at += window) {',
    kind: 'comparison',
    change: '< → <=',
    why: 'One window more is an empty one, in which nothing is near; and a budget is no exact measure.',
  },
  {
    file: 'src/dossier/provenance/lock-file.ts',
    change: 'raw → raw: undefined',
    why: 'What is reported of the lock has a position, and needs no field to find it by.',
  },
  {
    file: 'src/document/zip.ts',
    line: 'if (room.length < needed) {',
    kind: 'comparison',
    change: '< → <=',
    why: 'A room that is just large enough is made again, as large.',
  },
  {
    file: 'src/document/writers/word/styles.ts',
    line: 'w(',
    kind: 'arguments',
    why: sorted,
  },
  {
    file: 'src/views/site-map-page.ts',
    line: '...(weightOf(links) <= wholeBudget ? links : { letters: [], kinds: [], lists: listsOf(dossier, locale) }),',
    kind: 'comparison',
    change: '<= → <',
    why: 'A weight is an estimate: no map is known to weigh exactly what is allowed.',
  },
  {
    file: 'src/document/writers/word/paragraph-styles.ts',
    kind: 'order',
    why: sorted,
  },
  {
    file: 'src/document/zip.ts',
    line: 'if (offset > most) throw new Error(`With ${file.path}, the archive is larger than 4 GB.`);',
    kind: 'word',
    why: 'Is said only of an archive of more than 4 GB, which no test makes.',
  },
  {
    file: 'src/dossier/verification/folded-text.ts',
    line: 'const room = isPlain ? original.length : original.length * 3;',
    kind: 'bound',
    change: '3 → 4',
    why: 'More room than is needed stays empty.',
  },
  {
    file: 'src/dossier/verification/context.ts',
    line: 'const reach = 2000;',
    kind: 'bound',
    why: 'A measure of what is much too long for a sentence: nobody sees one character more or less.',
  },
  {
    file: 'src/views/composer/pickable.ts',
    line: '...dossier.timeline.flatMap((event) => dated(event, event.data.date?.edtf, place.get(event.id) ?? 0)),',
    kind: 'bound',
    why: 'Every event of the timeline has a place in it; the compiler does not know.',
  },
  {
    file: 'src/document/writers/word/runs.ts',
    line: 'const key = isMarked ? `${style}/${bold}/${italic}/${struck}/${isRtl}` : style;',
    kind: 'word',
    why: 'No two looks have keys that differ by a stroke only.',
  },
  {
    file: 'src/views/print-edition/names-index.ts',
    line: 'const related = [...dossier.incoming(actor).map(({ from }) => from), ...declared.map(({ to }) => to)];',
    kind: 'order',
    why: 'Each place counts once, and they are sorted after.',
  },
  {
    file: 'src/document/writers/word/paragraph-styles.ts',
    line: "paragraph: [space(0, 20), w('ind', { left: 567 })],",
    kind: 'arguments',
    why: measure,
  },
  {
    file: 'src/document/writers/plain-text.ts',
    line: "const sign = ordered ? `${(start ?? 1) + index}. ` : '- ';",
    kind: 'bound',
    why: 'An ordered list of ours says with which number it begins.',
  },
  {
    file: 'src/document/zip.ts',
    line: 'const textSize = 32_768;',
    kind: 'bound',
    why: 'How much text is encoded at a time: an archive is the same.',
  },
  {
    file: 'src/views/search-record.ts',
    line: '? [`‘${isolated(firstWords(statementOf(dossier.provenance, quote), 90))}’`, quote.data.lang]',
    kind: 'bound',
    why: 'About as many characters as have room in a result: nobody sees one more or less.',
  },
  {
    file: 'src/dossier/checks/unused-entry.ts',
    line: "message: `Nothing in the dossier refers to this ${kindOf(collection)}. ${advice[collection] ?? 'Name it in a text, or remove it.'}`,",
    kind: 'word',
    change: "'Name it in a text, or remove it.' → ''",
    why: 'Each collection that is told of has advice of its own; this stands for one that is added.',
  },
  {
    file: 'src/dossier/verification/segment-order.ts',
    line: 'const from = earliest[index]?.from ?? 0;',
    kind: 'bound',
    why: 'Each segment has an earliest place by then; the compiler does not know.',
  },
  {
    file: 'src/views/timeline-item.ts',
    line: "bytesOf(id, link.text, stated?.exact ?? '', place?.text ?? '', lead ? richInlineText(lead.nodes) : '') + 25;",
    kind: 'arguments',
    why: 'A weight is a sum, whatever the order.',
  },
  {
    file: 'src/dossier/used-text/parts.ts',
    line: 'notes: spans.reduce((sum, { index }) => sum + (passages[index] ? noteWeight(passages[index]) : 0), 0),',
    kind: 'bound',
    why: 'Each span is of a passage that there is; the compiler does not know. The sum begins at a weight that nobody sees.',
  },
  {
    file: 'src/document/writers/word/style.ts',
    kind: 'arguments',
    why: sorted,
  },
  {
    file: 'src/views/css-string.ts',
    kind: 'fallback',
    why: 'What is replaced is never empty; the compiler does not know.',
  },
  {
    file: 'src/views/entry-lists.ts',
    line: 'const long = fits ? [] : all.filter(({ weight }) => weight > budget.list).map(({ each }) => each);',
    kind: 'comparison',
    change: '> → >=',
    why: 'A weight is an estimate: no list is known to weigh exactly what is allowed.',
  },
  {
    file: 'src/dossier/used-text/excerpts.ts',
    line: "added: shared < words.text.length ? exact.slice(unitOf(exact, words.ends[shared - 1] ?? 0)) : '',",
    kind: 'bound',
    change: '0 → -1',
    why: 'What overlaps has a character at least, so there is such an end; the compiler does not know.',
  },
  {
    file: 'src/views/quotes-page.ts',
    line: 'compareText(speakerSortName(dossier, a.data, locale), speakerSortName(dossier, b.data, locale), locale),',
    change: "locale → 'en'",
    why: 'Dutch and English sort the same letters alike; that names are those of the page, a test holds.',
  },
];

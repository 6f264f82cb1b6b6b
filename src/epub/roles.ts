import { type Attributes, mapElements, type XmlElement, type XmlNode } from '../export/xml.ts';

/** A role in the vocabularies of EPUB and of DPUB-ARIA, which have the same words. */
const role = (type: string): Attributes => ({ 'epub:type': type, role: `doc-${type}` });

/** The parts that are more than a chapter. */
export const partTypes: Readonly<Record<string, string>> = {
  'part-notes': 'endnotes',
  'part-sources': 'bibliography',
  'part-index': 'index',
};

function roleOf({ name, attributes }: XmlElement): Attributes {
  const { id = '', href = '' } = attributes;
  if (name === 'section' && id.startsWith('part-')) return role(partTypes[id] ?? 'chapter');
  if (name === 'a' && /^#note-\d+$/.test(href)) return role('noteref');
  // The vocabulary of EPUB has no word for it.
  if (name === 'a' && /^#note-\d+-/.test(href)) return { role: 'doc-backlink' };
  // It is an item of a list already, and has no other role.
  if (name === 'li' && /^note-\d+$/.test(id)) return { 'epub:type': 'endnote' };
  return {};
}

/** The edition with what its parts, notes and references are, for reading systems and screen readers. */
export const withRoles = (root: XmlNode): XmlNode =>
  mapElements(root, (each) => ({ ...each, attributes: { ...each.attributes, ...roleOf(each) } }));

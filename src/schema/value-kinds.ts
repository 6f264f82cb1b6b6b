/** The kinds of values, each with its name and how it is written. */
export const valueKinds = {
  line: {
    nl: ['regel', 'Eén regel gewone tekst, zonder Markdown.'],
    en: ['line', 'One line of plain text, no Markdown.'],
  },
  name: {
    nl: [
      'naam',
      'Eén regel als die in beide talen dezelfde is (`An Verlinden`), anders een onder `nl` en een onder `en`.',
    ],
    en: [
      'name',
      'One line where it is the same in both languages (`An Verlinden`), otherwise one under `nl` and `en`.',
    ],
  },
  text: {
    nl: [
      'tekst',
      'Alinea’s in Markdown, met niets dan `*nadruk*`, `**sterke nadruk**` en `[links](actor:an-verlinden)`.',
    ],
    en: [
      'text',
      'Paragraphs of Markdown with nothing but `*emphasis*`, `**strong emphasis**` and `[links](actor:an-verlinden)`.',
    ],
  },
  words: {
    nl: ['woorden', 'Letter voor letter, in de taal en de spelling van de bron, zonder aanhalingstekens eromheen.'],
    en: ['words', 'Letter by letter, in the language and spelling of the source, without quotation marks around them.'],
  },
  id: {
    nl: ['id', 'Een id is de naam van een bestand, zonder map en zonder `.yaml`.'],
    en: ['id', 'An id is the name of a file, without its folder and `.yaml`.'],
  },
  speaker: {
    nl: [
      'spreker',
      'De id van een actor; voor wie geen naam heeft of moet houden `description: { nl: een verpleegkundige, en: a nurse }`; voor meer sprekers een lijst daarvan.',
    ],
    en: [
      'speaker',
      'The id of an actor; for one who is unnamed or should stay so `description: { nl: een verpleegkundige, en: a nurse }`; for several speakers a list of these.',
    ],
  },
  link: {
    nl: ['verwijzing', 'De soort, een dubbele punt en de id: `event:besluit-molenbrug`.'],
    en: ['link', 'The kind of an entry, a colon and its id, as in `event:besluit-molenbrug`.'],
  },
  date: {
    nl: ['datum', 'EDTF, precies zo nauwkeurig als de bron: `2024`, `2024-10`, `2024-10-31`, `1984~`, `2024-10/..`.'],
    en: ['date', 'EDTF, exactly as precise as the source: `2024`, `2024-10`, `2024-10-31`, `1984~`, `2024-10/..`.'],
  },
  decimal: {
    nl: [
      'getal',
      'Alleen cijfers, met een punt voor decimalen: `26000`, `2.5`. Elk cijfer dat u typt, staat op de pagina.',
    ],
    en: [
      'number',
      'Digits alone, with a point before decimals: `26000`, `2.5`. The page has every digit that you type.',
    ],
  },
  moment: {
    nl: ['tijdstip', 'Datum en uur in UTC: `2024-10-31T12:00:00Z`.'],
    en: ['moment', 'Date and time in UTC: `2024-10-31T12:00:00Z`.'],
  },
  language: {
    nl: ['taal', 'Een taalcode (BCP 47): `nl`, `en`, `fr-BE`.'],
    en: ['language', 'A BCP 47 tag: `nl`, `en`, `fr-BE`.'],
  },
  country: {
    nl: ['land', 'Twee hoofdletters (ISO 3166-1): `BE`.'],
    en: ['country', 'Two capitals (ISO 3166-1): `BE`.'],
  },
  address: {
    nl: ['adres', 'Een volledig webadres, vanaf `https://` of `http://`.'],
    en: ['address', 'A web address in full, from `https://` or `http://` on.'],
  },
  embedding: {
    nl: ['inbedding', '`none`, `same-origin`, `anywhere`, of de hosts zelf als een lijst.'],
    en: ['embedding', '`none`, `same-origin`, `anywhere`, or the hosts themselves as a list.'],
  },
  hash: {
    nl: ['hash', '64 cijfers en letters; `sha256sum BESTAND` toont ze.'],
    en: ['hash', '64 digits and letters, which `sha256sum FILE` prints.'],
  },
  package: {
    nl: ['pakket', 'De naam van een npm-pakket: `@fontsource/noto-sans-devanagari`.'],
    en: ['package', 'The name of an npm package: `@fontsource/noto-sans-devanagari`.'],
  },
} as const;
export type ValueKind = keyof typeof valueKinds;

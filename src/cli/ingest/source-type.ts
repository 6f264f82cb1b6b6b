import type { SourceType } from '../../schema/source-types.ts';

/** What types of schema.org and of the Open Graph are in the words of CSL; the first that fits. */
const said: readonly (readonly [RegExp, SourceType])[] = [
  [/NewsArticle$/i, 'article-newspaper'],
  [/^ScholarlyArticle$|^MedicalScholarly/i, 'article-journal'],
  [/^BlogPosting$/i, 'post-weblog'],
  [/^(?:SocialMedia|DiscussionForum)Posting$/i, 'post'],
  [/^Report$/i, 'report'],
  [/^Legislation/i, 'legislation'],
];

/** What a file of a format usually is, by the format's id. */
const usual: Readonly<Partial<Record<string, SourceType>>> = {
  html: 'webpage',
  mhtml: 'webpage',
  eml: 'personal_communication',
  subtitles: 'broadcast',
};

/** The type that a document says that it is, in CSL; `undefined` where it says nothing that CSL has a word for. */
export const saidType = (type: string | undefined): SourceType | undefined =>
  type === undefined ? undefined : said.find(([pattern]) => pattern.test(type))?.[1];

/** What a document most likely is, by the format of its file. */
export const usualType = (format: string): SourceType => usual[format] ?? 'document';

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { type Asker, Left } from '../../../../src/cli/ask.ts';
import type { Review } from '../../../../src/cli/ingest/review/begin.ts';
import type { Ingested, ReviewOptions } from '../../../../src/cli/ingest/review/drafted.ts';
import { reviewDrafts } from '../../../../src/cli/ingest/review/review-drafts.ts';
import { dataSchemas } from '../../../../src/schema/data-schemas.ts';
import { sha256Of } from '../../../fixtures/archive.ts';
import { aSource } from '../../../fixtures/dossier.ts';
import { aTerminal } from '../../../fixtures/terminal.ts';
import { aWrittenDossier } from '../../../fixtures/written-dossier.ts';

/** A press report with two who speak, one of them without a name, a dated event and figures. */
export const report = [
  'Brand in een loods',
  '‘We laten het uitbranden, want water maakt het erger’, zei commandant Ruud Haverkort van de Brandweer Waterkant. ‘Dat duurt tot dinsdag.’',
  'Op 4 mei 2019 blust de Brandweer Waterkant een loods van Lankveld Opslag met 900 ton accu’s. ‘Ik sliep, en mijn telefoon ook’, zei een omwonende.',
  '‘Wij doen niets verkeerd, zoals altijd’, stelt Lankveld Opslag in een verklaring.',
].join('\n\n');

/** An organisation of the dossier that is written for a test, with which drafts are merged. */
export const mergedWith = 'parket';

/** Puts a text into a dossier as its source `verslag`, in the archive too. */
export function ingested(folder: string, text = report): { kept: Ingested; options: ReviewOptions } {
  const content = path.join(folder, 'content');
  const { id, ...fields } = aSource({ id: 'verslag', sha256: sha256Of(text), issued: '2019-05-05' });
  writeFileSync(path.join(content, 'archive', `${id}.txt`), text);
  writeFileSync(path.join(content, 'sources', `${id}.yaml`), stringify(fields));
  return {
    kept: { id, data: dataSchemas.sources.parse(fields), text: { text } },
    options: { content, archive: path.join(content, 'archive'), yes: false, dryRun: false },
  };
}

/** Somebody who answers by what is asked. */
export const answering = (answer: (question: string) => Promise<string> | string): Asker => ({
  ask: (question) => Promise.resolve(answer(question)),
  suspended: (run) => run(),
  close: () => undefined,
});

const dataFolders = ['actors', 'events', 'quotes'];

/** The files of data in a dossier, by their places. */
export const filesIn = (folder: string): Map<string, string> =>
  new Map(
    dataFolders.flatMap((name) =>
      readdirSync(path.join(folder, 'content', name)).map((file): [string, string] => [
        `${name}/${file}`,
        readFileSync(path.join(folder, 'content', name, file), 'utf8'),
      ]),
    ),
  );

/** What a review adds, with the answers that are given one after the other; whoever has none left leaves. */
export async function review(folder: string, answers?: readonly string[], more: Partial<Review> = {}) {
  const before = filesIn(folder);
  const terminal = aTerminal();
  const left = [...(answers ?? [])];
  const asked: string[] = [];
  const asker = answering((question) => {
    asked.push(question);
    return left.shift() ?? Promise.reject(new Left('Stopped.'));
  });
  const one = ingested(folder);
  const good = await reviewDrafts({
    ...one,
    terminal,
    asker: answers && asker,
    locale: 'en',
    environment: {},
    ...more,
  });
  const added = new Map([...filesIn(folder)].filter(([place, text]) => before.get(place) !== text));
  return { good, added, asked, terminal };
}

export const aDossierFolder = (): string => aWrittenDossier();

import { actor } from './actor.ts';
import { event } from './event.ts';
import { idOf } from './labels.ts';
import { type Lock, newLock } from './lock.ts';
import { briefingFiles, dossierFile, type GeneratedFile, summaryFiles } from './pages.ts';
import { type DossierOptions, type Place, type Plan, planOf } from './plan.ts';
import { quote } from './quote.ts';
import { report } from './report.ts';
import { source } from './source.ts';
import { yamlText } from './yaml-text.ts';

export type { GeneratedFile } from './pages.ts';

const writers = { actors: actor, events: event, quotes: quote } as const;

/** A source, its file in the archive, and the entries that rest on it. */
function* filesOfSource(plan: Plan, place: Place, lock: Lock): Generator<GeneratedFile> {
  const text = report(plan, place);
  const entries = (['actors', 'events', 'quotes'] as const).flatMap((collection) =>
    plan.restingOn(place.index, collection).map((entry) => ({
      key: `${collection}/${idOf(plan, entry)}`,
      data: writers[collection](plan, entry, text),
    })),
  );
  // Only a source that is complete tells which of its words need a prefix, and has a hash.
  const finished = text.finish();
  for (const { key, data } of entries) {
    yield { path: `${key}.yaml`, content: yamlText(data) };
    lock.noteEntry(key, data, finished);
  }
  yield { path: `sources/${text.id}.yaml`, content: yamlText(source(plan, place, text, finished.sha256)) };
  yield { path: `archive/${finished.file}`, content: finished.bytes };
  lock.noteSource(text.id, finished);
}

/**
 * All files of a dossier that has no problems but a few letters without a font, one after the other, with the texts of
 * its sources and its lock. The same options give the same bytes.
 */
export function* dossierFiles(options: DossierOptions): Generator<GeneratedFile> {
  const plan = planOf(options);
  const lock = newLock();
  yield dossierFile(plan);
  yield* summaryFiles(plan, lock);
  for (let index = 0; index < plan.counts.briefings; index += 1)
    yield* briefingFiles(plan, { collection: 'briefings', index }, lock);
  for (let index = 0; index < plan.counts.sources; index += 1)
    yield* filesOfSource(plan, { collection: 'sources', index }, lock);
  yield { path: 'provenance.lock.json', content: lock.text() };
}

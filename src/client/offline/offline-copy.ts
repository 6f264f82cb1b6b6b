import * as ask from '../../contract/offline/elements.ts';
import { having } from '../page/attributes.ts';
import { wordsOf } from '../../contract/words.ts';
import type { Messages } from '../../i18n/messages.ts';
import { isKept, removeKept, startKeeping, wantsToKeep } from './browser.ts';
import { choose } from './choice.ts';
import { type Extent, parseExtent } from '../../contract/offline/manifest.ts';
import { basePathOf, manifestName } from '../../contract/offline/names.ts';

type State = keyof Messages['offline']['live'];

/** Tells the reader what is kept, and has it kept or removed. Shows nothing where it cannot be known what there is to keep. */
export async function offlineCopy(part: HTMLElement, worker: URL): Promise<void> {
  const status = part.querySelector(having(ask.status));
  const button = part.querySelector('button');
  const extent = await loadExtent(new URL(manifestName, worker)).catch(() => undefined);
  if (!status || !button || !extent) return;
  const words = wordsOf<State>(part.dataset);
  const values = inWords(extent);
  const isWanted = wantsToKeep(worker);
  // A reader who began to save data later has a copy from before.
  let isOn = isWanted || (await isKept(worker));

  const show = (state: State): void => {
    const text = words(state, values);
    // Said once, and not again at every step.
    if (status.textContent !== text) status.textContent = text;
    button.textContent = button.getAttribute(isOn ? ask.remove : ask.keep);
    part.dataset['state'] = state;
    part.hidden = false;
  };
  const step = async (isAtWork: boolean): Promise<void> => {
    const kept = await isKept(worker);
    if (isOn) show(kept ? 'kept' : isAtWork ? 'keeping' : 'failed');
  };
  const turn = async (): Promise<void> => {
    if (isOn) await startKeeping(worker, (isAtWork) => void step(isAtWork)).catch(() => step(false));
    else show('off');
  };
  button.addEventListener('click', () => {
    isOn = !isOn;
    choose(basePathOf(worker), isOn ? 'on' : 'off');
    void (isOn ? turn() : removeKept(worker).then(turn));
  });
  if (isOn && !isWanted) show('kept');
  else await turn();
}

/** The first line of the manifest; the rest, which may be long, is not loaded. */
async function loadExtent(manifest: URL): Promise<Extent> {
  const { body } = await fetch(manifest);
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    text += next.value;
    if (text.includes('\n')) break;
  }
  await reader?.cancel();
  return parseExtent(text);
}

function inWords({ files, bytes }: Extent): Record<string, string> {
  const { lang } = document.documentElement;
  const size = { style: 'unit', unit: 'megabyte', maximumFractionDigits: bytes < 1e7 ? 1 : 0 } as const;
  return { files: files.toLocaleString(lang), size: (bytes / 1e6).toLocaleString(lang, size) };
}

import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { languageName } from '../i18n/language-name.ts';
import { displayName } from '../reader/content-folder.ts';
import { readContent } from '../reader/read-content.ts';
import { line } from '../schema/localized.ts';
import { type HelpLocale, helpLocaleOf } from '../schema/help.ts';
import { firstLocale, type Locale, locales, otherLocales, perLocale } from '../schema/locales.ts';
import { shortened } from '../schema/shortened.ts';
import { type Answers, starterFiles, starterPlaces } from '../starter/starter.ts';
import { type Asker, person } from './ask.ts';
import { carryOutPlan, finishLeft, hashOf } from './change-files.ts';
import type { Ground, Plan } from './change-plan.ts';
import { terminalLocale } from './help.ts';
import { initWords } from './init-words.ts';
import { type Options, UsageError } from './options.ts';
import { writeSchemas } from './schemas.ts';
import type { Terminal } from './terminal.ts';
import { thisGenerator } from './this-generator.ts';
import { verify } from './verify.ts';

const text = line();

/** A text as the dossier will have it. */
function checkedText(given: string, option: string): string {
  const read = text.safeParse(given);
  if (read.success) return given;
  throw new UsageError(`--${option} cannot be used: ${read.error.issues[0]?.message ?? ''} Give one line of text.`);
}

/** The answers that options give; the rest is asked, or where nothing is to be asked, that of the example. */
async function answersOf(
  { title, editors, yes }: Options,
  locale: HelpLocale,
  asker: Asker | undefined,
): Promise<Answers> {
  const words = initWords[locale];
  const asked = async (given: string | undefined, question: string): Promise<string | undefined> => {
    const answer = given ?? (await asker?.ask(question));
    return given === undefined && answer === '' ? undefined : answer;
  };
  const isNamed = locales.every((each) => title[each] !== undefined) && editors !== undefined;
  if (!yes && !isNamed && !asker)
    throw new UsageError('Nobody can answer here. Add --yes, or give --title and --editors.');
  const first = await asked(title[firstLocale], words.title(languageName(firstLocale, locale)));
  const titles = new Map<Locale, string | undefined>([[firstLocale, first]]);
  for (const each of otherLocales(firstLocale))
    titles.set(each, (await asked(title[each], words.otherTitle(languageName(each, locale)))) ?? first);
  const by = await asked(editors, words.editors);
  return {
    title: perLocale((each) => checkedText(titles.get(each) ?? initWords[helpLocaleOf(each)].unnamed, `title-${each}`)),
    editors: perLocale((each) => checkedText(by ?? initWords[helpLocaleOf(each)].nobody, 'editors')),
  };
}

/** What is there already is added to. */
const manifestName = 'package.json';

/** Refuses a folder in which something would be lost. */
function refuseTaken(folder: string, files: readonly string[]): void {
  if (existsSync(folder) && !statSync(folder).isDirectory())
    throw new UsageError(`${displayName(folder)} is a file. Name a folder that is not there yet, or is empty.`);
  const taken = files.filter((file) => existsSync(path.join(folder, file)));
  const [first, ...others] = taken;
  if (first === undefined) return;
  const more = others.length > 0 ? `, and ${others.length} more` : '';
  throw new UsageError(
    `${displayName(path.join(folder, first))} is there already${more}. Nothing was written: name another folder.`,
  );
}

function manifestIn(folder: string): string | undefined {
  const file = path.join(folder, manifestName);
  if (!existsSync(file)) return undefined;
  const manifest = readFileSync(file, 'utf8');
  try {
    JSON.parse(manifest);
    return manifest;
  } catch {
    throw new UsageError(`${displayName(file)} is not JSON. Correct it, or name another folder.`);
  }
}

/** What one does next. */
function steps(folder: string): string[] {
  const there = displayName(folder);
  const isInstalled = existsSync(path.join(folder, 'node_modules'));
  return [
    ...(there === '' ? [] : [`cd ${/[^\w./~-]/.test(there) ? `"${there}"` : there}`]),
    ...(isInstalled ? [] : ['npm install']),
    'npm start',
  ];
}

/** The folder of a new dossier, in which only what `init` writes may be planned. */
function newGround(folder: string): Ground {
  const places = new Set([...starterPlaces(), manifestName]);
  return {
    place: { folder, name: displayName(folder) || 'this folder', otherwise: 'name another folder' },
    archive: path.join(folder, 'content/archive'),
    holds: (file) => places.has(file),
  };
}

/** All that is to be written, by what is there. */
const planOf = (files: ReadonlyMap<string, string>, manifest: string | undefined): Plan => ({
  command: 'init',
  files: [...files].map(([file, after]) => {
    const before = file === manifestName && manifest !== undefined ? hashOf(manifest) : null;
    return { file, before, after };
  }),
  archive: [],
});

/** Writes a small, complete dossier into a folder, and verifies it. */
export async function init(options: Options, terminal: Terminal, asker = options.yes ? undefined : person()) {
  const folder = path.resolve(options.operands[0] ?? '.');
  const locale = terminalLocale(process.env);
  const ground = newGround(folder);
  let isVerified = false;
  // What is made of the files, and comes last: until then, the folder is no dossier yet.
  const complete = async (): Promise<void> => {
    const content = path.join(folder, 'content');
    await writeSchemas((await readContent(content)).content, folder);
    const quiet = { ...terminal, print: () => undefined };
    isVerified = await verify({ ...options, content, archive: ground.archive, json: false }, quiet);
  };
  try {
    let plan = await finishLeft(ground, options, terminal, complete);
    if (!plan) {
      const manifest = manifestIn(folder);
      const beginning = { folder: path.basename(folder), generator: thisGenerator(), locale, manifest };
      refuseTaken(folder, starterPlaces());
      const files = await starterFiles(await answersOf(options, locale, asker), beginning);
      if (options.dryRun) {
        for (const file of files.keys()) terminal.print(displayName(path.join(folder, file)));
        return true;
      }
      plan = planOf(files, manifest);
      await carryOutPlan(ground, plan, complete);
    }
    const { written, next } = initWords[locale];
    terminal.print(written(plan.files.length + 1, shortened(displayName(folder) || '.')));
    terminal.print([next, ...steps(folder).map((step) => `  ${step}`)].join('\n'));
    return isVerified;
  } finally {
    asker?.close();
  }
}

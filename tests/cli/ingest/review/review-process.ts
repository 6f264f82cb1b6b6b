/**
 * A review in a process of its own, which a test kills: `node review-process.ts FOLDER`. What it has asked about is added to
 * `asked.txt` as soon as the answer before has been taken, and the program is killed again and again in between.
 */
import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { reviewDrafts } from '../../../../src/cli/ingest/review/review-drafts.ts';
import { aTerminal } from '../../../fixtures/terminal.ts';
import { answering, ingested, mergedWith } from './reviewed.ts';

const [folder = ''] = process.argv.slice(2);
const terminal = aTerminal();
let asked: string | undefined;

function answer(question: string): string {
  if (question.startsWith('With which entry')) return mergedWith;
  // The answer before is in: it must never be asked for again.
  if (asked !== undefined) appendFileSync(path.join(folder, 'asked.txt'), `${asked}\n`);
  asked = /\] \S+ (\S+)/.exec(terminal.printed.findLast((text) => text.startsWith('\n[')) ?? '')?.[1];
  if (asked === 'lankveld-opslag') return 'merge';
  return asked?.includes('omwonende') ? 'skip' : 'accept';
}

process.stdout.write('ready\n');
await reviewDrafts({ ...ingested(folder), terminal, asker: answering(answer), locale: 'en', environment: {} });
process.stdout.write('done\n');

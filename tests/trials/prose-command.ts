import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { RefusedOptions, seeds, wholeNumber } from '../generator/options.ts';
import { judgeProse, textOf } from './prose.ts';

const usage = 'npm run trial:prose -- --texts N [--seed S]';

function optionsOf(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({ args: [...args], options: { texts: text, seed: text } });
    const texts = wholeNumber('texts', values.texts, { least: 1, most: 10_000_000 });
    return { texts, seed: wholeNumber('seed', values.seed ?? '1', seeds) };
  } catch (error) {
    throw error instanceof RefusedOptions ? error : new RefusedOptions(`Write ${usage}, and nothing else.`);
  }
}

try {
  const { texts, seed } = optionsOf(process.argv.slice(2));
  const total = { refused: 0, same: 0, other: 0 };
  for (let number = 0; number < texts; number += 1) {
    const text = textOf(seed, number);
    const judged = await judgeProse(text);
    total[judged.as] += 1;
    if (judged.as === 'other')
      console.log(`text ${number}: ${JSON.stringify(judged.difference)} ${JSON.stringify(text)}`);
  }
  console.log(
    `seed ${seed}: ${texts} texts, ${total.refused} refused by the checks, ${total.same} rendered as they were checked, ${total.other} otherwise; ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`,
  );
  process.exitCode = total.other > 0 ? 1 : 0;
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

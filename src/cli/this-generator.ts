import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Generator } from '../starter/project-manifest.ts';
import { generator } from './generator.ts';

/** Who makes the site, by its own manifest. */
export const thisGenerator = (): Generator =>
  z
    .object({ name: z.string(), version: z.string() })
    .parse(JSON.parse(readFileSync(path.join(generator, 'package.json'), 'utf8')));

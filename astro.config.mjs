import { defineConfig } from 'astro/config';
import { astroConfig } from './src/build/pages/astro-config.ts';
import { readSettings } from './src/run/settings.ts';

export default defineConfig(astroConfig(readSettings(), false));

import { defineConfig } from 'astro/config';
import { astroConfig } from './src/astro-config.ts';
import { readSettings } from './src/settings.ts';

export default defineConfig(astroConfig(readSettings()));

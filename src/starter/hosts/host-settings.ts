import type { Exposure } from '../../build/hosts/headers.ts';
import { apache } from './apache.ts';
import { azure } from './azure.ts';
import { nginx } from './nginx.ts';

/** Nobody shows the pages of a new dossier in a frame, and everybody may find them. */
const ofNewDossier: Exposure = { embedding: ['none'], unlisted: false };

/** The settings of hosts that read none from the site itself, by where they go in the folder of a new dossier. */
export const hostSettings: ReadonlyMap<string, string> = new Map([
  ['hosts/nginx.conf', nginx(ofNewDossier)],
  ['hosts/apache.htaccess', apache(ofNewDossier)],
  ['hosts/staticwebapp.config.json', azure(ofNewDossier)],
]);

import { language } from '../../contract/door.ts';
import { primaryLanguage } from '../../schema/primary-language.ts';
import { completeLinks } from '../disk/complete-links.ts';
import { having } from './attributes.ts';

completeLinks();
// The first language that the browser asks for and the dossier has; the links stay for whoever comes back here.
const links = [...document.querySelectorAll<HTMLAnchorElement>(having(language))];
const wanted = navigator.languages.map(primaryLanguage);
const link =
  wanted.map((lang) => links.find((candidate) => candidate.getAttribute(language) === lang)).find(Boolean) ?? links[0];
if (link) location.replace(link.href);

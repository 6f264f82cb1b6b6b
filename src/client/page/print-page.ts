import { completeLinks } from '../disk/complete-links.ts';

completeLinks();

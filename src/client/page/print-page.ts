import { completeLinks } from '../disk/complete-links.ts';
import { completeAddress } from './folder-address.ts';

completeAddress();
completeLinks();

// One file for every page: what its parts need is small, and each request would cost more than it brings.
import './page-tools.ts';
import '../search/search-modal.ts';
import '../search/search-panel.ts';
import '../composer/include-buttons.ts';
import { completeLinks } from '../disk/complete-links.ts';
import { completeAddress } from './folder-address.ts';

completeAddress();
completeLinks();

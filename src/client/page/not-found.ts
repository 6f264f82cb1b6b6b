import { unknownAddress } from '../../contract/door.ts';
import { having } from './attributes.ts';

// This page stands at every address that leads nowhere, and a report is to say at which.
for (const link of document.querySelectorAll(`a${having(unknownAddress)}`)) {
  const written = encodeURIComponent(link.getAttribute(unknownAddress) ?? '');
  link.setAttribute(
    'href',
    (link.getAttribute('href') ?? '').replace(written, () => encodeURIComponent(location.href)),
  );
}

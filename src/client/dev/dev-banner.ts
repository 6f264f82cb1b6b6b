import { askMessage, type Report, reportMessage } from '../../contract/dev-report.ts';
import { devWords } from '../../i18n/dev-words.ts';
import { localeOf } from '../../schema/locales.ts';
import { domElement } from '../page/dom-element.ts';

/** More are folded away, so that the page can still be read. */
const few = 3;

const looks = `
  :host { position: sticky; inset-block-start: 0; z-index: 9; display: block; }
  details { max-block-size: 50vh; overflow: auto; padding: 0.75rem 1rem; border-block-end: 3px solid #b3261e;
    background: #fff4f2; color: #1a1a1d; font: 0.9375rem/1.5 system-ui, sans-serif; }
  summary { cursor: pointer; font-weight: 600; }
  p, ol { margin: 0.5rem 0 0; }
  ol { padding-inline-start: 1.25rem; }
  li { overflow-wrap: anywhere; }
  code { font: 0.875rem ui-monospace, monospace; }
  @media print { :host { display: none; } }
`;

/** One problem as the terminal has it: place, rule, field, message. Text only, since it repeats what stands in files. */
function item({ file, position, rule, field, message }: Report['problems'][number]): HTMLElement {
  const place = domElement('code', {}, `${file}:${position.line}:${position.column}`);
  return domElement('li', {}, place, ` ${rule}: ${field ? `${field}: ` : ''}${message}`);
}

const host = document.createElement('aside');
const shadow = host.attachShadow({ mode: 'open' });

function show({ problems, behind }: Report): void {
  if (problems.length === 0) {
    host.remove();
    return;
  }
  const { lang } = document.documentElement;
  const words = devWords[localeOf(lang)];
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const list = domElement('ol', {}, ...problems.map(item));
  list.lang = 'en';
  const counted = `${words.label}: ${words.problems(errors, problems.length - errors)}`;
  const details = domElement(
    'details',
    {},
    domElement('summary', {}, counted),
    ...(behind ? [domElement('p', {}, words.behind)] : []),
    list,
  );
  details.open = errors > 0 && problems.length <= few;
  // What stops the pages is said at once; the rest when the reader comes to it.
  const region = domElement('div', {}, details);
  region.setAttribute('role', errors > 0 ? 'alert' : 'status');
  shadow.replaceChildren(domElement('style', {}, looks), region);
  if (!host.isConnected) {
    host.setAttribute('aria-label', words.label);
    document.body.prepend(host);
  }
}

import.meta.hot?.on(reportMessage, show);
import.meta.hot?.send(askMessage);

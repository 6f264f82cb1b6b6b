import * as tools from '../../contract/page-tools.ts';
import { having } from './attributes.ts';

// Buttons that need a script are in the page hidden, and shown by the script that serves them.
for (const button of document.querySelectorAll<HTMLButtonElement>(`${having(tools.copy)}, ${having(tools.print)}`)) {
  const text = button.getAttribute(tools.copy);
  button.hidden = false;
  button.addEventListener('click', () => {
    if (text === null) print();
    else void navigator.clipboard.writeText(text).then(() => (button.textContent = button.getAttribute(tools.copied)));
  });
}

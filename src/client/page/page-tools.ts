// Buttons that need a script are in the page hidden, and shown by the script that serves them.
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy], [data-print]')) {
  const { copy, copied } = button.dataset;
  button.hidden = false;
  button.addEventListener('click', () => {
    if (copy === undefined) print();
    else void navigator.clipboard.writeText(copy).then(() => (button.textContent = copied ?? null));
  });
}

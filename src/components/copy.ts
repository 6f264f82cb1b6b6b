// Buttons that need a script are in the page hidden, and shown by the script that serves them.
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy], [data-print]')) {
  button.hidden = false;
  button.onclick = async () => {
    const { copy, copied } = button.dataset;
    if (copy === undefined) return print();
    await navigator.clipboard.writeText(copy);
    button.textContent = copied ?? null;
  };
}

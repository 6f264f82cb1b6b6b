/** Arrow keys move from the field through the links of the results, and back to the field above the first. */
export function moveThroughResults(field: HTMLInputElement, results: HTMLElement): void {
  const links = () => [...results.querySelectorAll<HTMLAnchorElement>('.search-title > a')];
  const move = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    const all = links();
    const at = all.findIndex((link) => link === document.activeElement);
    const inField = document.activeElement === field;
    if (!inField && at < 0) return;
    const next = inField ? (step > 0 ? all[0] : undefined) : all[at + step];
    if (!next && !(at === 0 && step < 0)) return;
    event.preventDefault();
    (next ?? field).focus();
    next?.scrollIntoView({ block: 'nearest' });
  };
  field.addEventListener('keydown', move);
  results.addEventListener('keydown', move);
}

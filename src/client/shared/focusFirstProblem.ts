/** Unfolds and focuses the first field of a form that needs mending, once its message stands there. */
export function focusFirstProblem(event: SubmitEvent): void {
  const form = event.currentTarget;
  if (!(form instanceof HTMLFormElement)) return;
  requestAnimationFrame(() => {
    const field = form.querySelector<HTMLElement>('[aria-invalid]');
    const fold = field?.closest('details');
    if (fold) fold.open = true;
    field?.focus();
  });
}

/** Moves the focus to the first field of a form that needs mending, once its message stands there. */
export function focusFirstProblem(event: SubmitEvent): void {
  const form = event.currentTarget;
  if (!(form instanceof HTMLFormElement)) return;
  requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid]')?.focus());
}

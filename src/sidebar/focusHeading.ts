/** Moves the focus to the heading of what is now shown, once it stands there. */
export function focusHeading(): void {
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>('[data-heading]')?.focus({ preventScroll: false }),
  );
}

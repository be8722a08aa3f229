/** Moves the focus to an element once what is now shown stands there. */
export function focusSoon(selector: string): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus());
}

/** Moves the focus to the heading of what is now shown. */
export function focusHeading(): void {
  focusSoon('[data-heading]');
}

/** Moves the focus to an element once what is now shown stands there. */
export function focusSoon(selector: string): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus());
}

/** Moves the focus to the heading of what is now shown. */
export function focusHeading(): void {
  focusSoon('[data-heading]');
}

/** Moves the focus to the heading when what had it is gone, so that the keyboard never starts from the top. */
export function focusWhenLost(): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) focusHeading();
  });
}

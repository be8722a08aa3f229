import type { Page } from 'playwright-core';

/** Unfolds everything that the panel shows once it has come, so that nothing hides from the checks. */
export async function unfold(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('#panel [data-heading]') && !document.querySelector('.spinner'),
  );
  await page.evaluate(async () => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    // Preact draws after the events of the folds, which come before the second picture.
    for (let pictures = 0; pictures < 2; pictures++)
      await new Promise((resolve) => requestAnimationFrame(resolve));
    await new Promise((resolve) => setTimeout(resolve));
  });
}

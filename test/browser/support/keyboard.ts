import type { Page } from 'playwright-core';

const mostTabs = 250;

/** Presses Tab until the element has the focus. @throws Error when the keyboard never gets there */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < mostTabs; presses++) {
    const isThere = await page.evaluate(
      (wanted) => document.activeElement?.matches(wanted) ?? false,
      selector,
    );
    if (isThere) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard never reached ${selector}`);
}

/** Presses Tab until a button with these words has the focus, then presses it. */
export async function pressButton(page: Page, words: string): Promise<void> {
  for (let presses = 0; presses < mostTabs; presses++) {
    const isThere = await page.evaluate((wanted) => {
      const focused = document.activeElement;
      return (
        focused?.matches('button, a, summary') && focused.textContent?.trim().startsWith(wanted)
      );
    }, words);
    if (isThere) {
      await page.keyboard.press('Enter');
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard never reached "${words}"`);
}

/** Goes to a panel by the arrow keys of the tab list. */
export async function goToPanel(page: Page, panel: string): Promise<void> {
  await tabTo(page, '[role=tab][aria-selected=true]');
  await page.keyboard.press('Home');
  for (let presses = 0; presses < 10; presses++) {
    const current = await page.evaluate(() => document.activeElement?.id);
    if (current === `tab-${panel}`) return stands(page, panel);
    await page.keyboard.press('ArrowRight');
  }
  throw new Error(`no tab leads to ${panel}`);
}

/** Panels beside Home are fetched when they first open. */
async function stands(page: Page, panel: string): Promise<void> {
  await page.waitForSelector(`#panel[aria-labelledby="tab-${panel}"] [data-heading]`);
}

/** Opens a view of the More panel by its name. */
export async function goToMore(page: Page, name: string): Promise<void> {
  await goToPanel(page, 'more');
  await pressButton(page, name);
}

/** Types into the field with this name, after emptying it: its last letter by key, what stands before it in one piece. */
export async function typeInto(page: Page, name: string, text: string): Promise<void> {
  await tabTo(page, `[name="${name}"]`);
  await page.keyboard.press('Control+A');
  if (text.length > 1) await page.keyboard.insertText(text.slice(0, -1));
  await page.keyboard.type(text.slice(-1));
}

/**
 * Types into the field of a date and time: month, day, year, hour, minute and "a" or "p". The browser of the tests asks
 * in this order whatever language the page speaks; a year of four digits has to be left by hand.
 */
export async function typeMoment(
  page: Page,
  name: string,
  [month, day, year, ...clock]: readonly string[],
): Promise<void> {
  await tabTo(page, `[name="${name}"]`);
  await page.keyboard.type(`${month}${day}${year}`);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type(clock.join(''));
}

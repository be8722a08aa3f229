import type { Page } from 'playwright-core';

/**
 * Looks at one view of the sidebar after the other in the same page, as people do: loading it anew for each of them, and
 * warming up what looks at it, costs more than the look.
 */
export class Walk<Look extends readonly unknown[]> {
  private before: { readonly page: Page; readonly look: Look } | undefined;

  /** @param open loads the page for a look */
  constructor(private readonly open: (...look: Look) => Promise<Page>) {}

  /**
   * Shows the page at Home with nothing stored to a visitor, who goes on from there. It is loaded anew for another look,
   * after a visit that failed, and where the visit before stayed at Home, which only leaving takes back.
   */
  async through(look: Look, visit: (page: Page) => Promise<void>): Promise<void> {
    const page = (await this.backAtHome(look)) ?? (await this.open(...look));
    await visit(page);
    this.before = { page, look };
  }

  private async backAtHome(look: Look): Promise<Page | undefined> {
    const { before } = this;
    this.before = undefined;
    if (!before?.look.every((part, index) => part === look[index])) return;
    const { page } = before;
    if ((await page.locator('#panel[aria-labelledby=tab-home]').count()) > 0) return;
    await page.evaluate(() => localStorage.clear());
    await page.click('#tab-home');
    await page.locator('#panel[aria-labelledby=tab-home] [data-heading]').waitFor();
    return page;
  }
}

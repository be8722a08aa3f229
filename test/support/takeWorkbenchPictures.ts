// Takes docs/images/workbench.png and dashboard-tab.png: npx tsx test/support/takeWorkbenchPictures.ts [FOLDER [BOOK]]
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/ground/text/language';
import { menuTexts } from '../../src/messages/menuTexts';
import { ROOT } from '../../workbench/bundle';
import { openWorkbench } from '../browser/openWorkbench';

const [, , folder = join(ROOT, 'docs', 'images'), book = ''] = process.argv;
const language: Language = book.endsWith('-ko') ? 'ko' : 'en';

async function takePicture(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const workbench = await openWorkbench({
    language,
    width: 1440,
    height: 900,
    ...(book ? { book } : {}),
  });
  const { page } = workbench;
  try {
    const sidebar = page.frameLocator('iframe').first();
    await sidebar.locator('[data-heading]').waitFor({ timeout: 30_000 });
    await page.waitForTimeout(1_500);
    await page.screenshot({ path: join(folder, 'workbench.png') });
    await workbench.chooseMenu('Flywheel', menuTexts.addDashboard[language]);
    await page.waitForTimeout(8_000);
    await page.screenshot({ path: join(folder, 'dashboard-tab.png') });
  } finally {
    await workbench.close();
  }
}

void takePicture();

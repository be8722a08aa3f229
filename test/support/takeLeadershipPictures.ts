// Takes the pictures of the leadership page: npx tsx test/support/takeLeadershipPictures.ts [FOLDER]
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createHost } from '../../emulator/host';
import { hyperFormulaEngine } from '../../emulator/hyperformula/hyperFormulaEngine';
import type { LeadershipOpening } from '../../src/shared/leadershipOpening';
import { currentBundle, ROOT } from '../../workbench/bundle';
import { openBook } from '../../workbench/files/openBook';
import { creatorRow, leadershipOpening } from '../browser/support/leadershipOpening';
import { LeadershipBrowser, type LeadershipLook } from '../browser/support/leadershipPage';

const folder = process.argv[2] ?? join(ROOT, 'docs', 'images');

/** A sample campaign as the bundle's own endpoint opens it. */
async function sampleOpening(name: string): Promise<LeadershipOpening> {
  const workbook = await openBook(join(ROOT, 'examples', name), { warn: () => {} });
  const host = createHost({ engine: hyperFormulaEngine, ...currentBundle(), workbook });
  const run = host.runMenuItem('runJob');
  if (!run.ok) throw new Error(run.error?.message);
  const answer = host.callFromPage('callEndpoint', ['openLeadership', '{}']);
  return JSON.parse(String(answer.value)).value;
}

async function takePictures(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await LeadershipBrowser.start();
  const sample = await sampleOpening('sample-campaign');
  const korean = await sampleOpening('sample-campaign-ko');
  const many = leadershipOpening(
    {},
    Array.from({ length: 500 }, (_, index) =>
      creatorRow(index, {
        romi: 2 - index / 180,
        spend: 100 + ((index * 7919) % 4000),
        counted_spend: 100 + ((index * 7919) % 4000),
      }),
    ),
  );
  const colourBlind = ['deuteranopia', 'protanopia', 'tritanopia', 'achromatopsia'] as const;
  const views: [string, LeadershipOpening, LeadershipLook][] = [
    ['leadership-en', sample, {}],
    ['leadership-ko', korean, {}],
    ['leadership-dark', sample, { colorScheme: 'dark' }],
    ['leadership-500', many, {}],
    ['leadership-500-ko', { ...many, language: 'ko', locale: 'ko-KR' }, {}],
    ['leadership-1', leadershipOpening({}, [creatorRow(0)]), {}],
    ['leadership-1-ko', leadershipOpening({ language: 'ko' }, [creatorRow(0)]), {}],
    ...colourBlind.map((vision): [string, LeadershipOpening, LeadershipLook] => [
      `leadership-${vision}`,
      sample,
      { vision },
    ]),
  ];
  for (const [name, opening, look] of views) {
    const page = await browser.open(opening, look);
    await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
    await page.pdf({ path: join(folder, `${name}.pdf`), format: 'A4' });
  }
  await browser.stop();
}

takePictures();

import type { QuestionsOpening } from '../../src/shared/questions';
import { sampleOpening } from './support/sampleOpening';
import { SidebarBrowser } from './support/sidebarPage';
import { violationsIn } from './support/violationsIn';

let browser: SidebarBrowser;
beforeAll(async () => {
  browser = await SidebarBrowser.start();
});
afterAll(() => browser.stop());

const asked: QuestionsOpening = {
  words: [{ word: 'Zwischenlager', rows: 12 }],
  names: [{ answer: 'yuna from insta', answers: 3, creatorId: 'yuna', creator: 'Yuna Sample' }],
  twins: [
    {
      handle: 'minji.sample',
      firstId: 'minji',
      secondId: 'minji-2',
      firstName: 'Minji Kim',
      secondName: '민지',
    },
  ],
  lastMerge: null,
};

/** A server that remembers what was answered. */
function answering(language: 'en' | 'ko') {
  const said: string[] = [];
  let open = asked;
  const answers = {
    openSidebar: () => sampleOpening({ language }),
    openQuestions: () => open,
    explainStatus({ word, meaning }: { word: string; meaning: string }) {
      said.push(`${word}=${meaning}`);
      open = { ...open, words: [] };
      return { statusWords: said.join('; ') };
    },
    confirmName({ answer, creatorId }: { answer: string; creatorId: string }) {
      said.push(`${answer}=${creatorId}`);
      open = { ...open, names: [] };
      return { alsoKnownAs: answer };
    },
    mergeCreators(merge: { keptId: string; movedId: string }) {
      said.push(`${merge.movedId}>${merge.keptId}`);
      open = { ...open, twins: [], lastMerge: merge };
      return { cells: 2, tabs: 1 };
    },
    undoMergeCreators() {
      said.push('undo');
      open = { ...open, twins: asked.twins, lastMerge: null };
      return { cells: 2, tabs: 1 };
    },
  };
  return { said, answers };
}

test.each(['en', 'ko'] as const)('each question is answered once, in %s', async (language) => {
  const { said, answers } = answering(language);
  const page = await browser.open(answers);
  await page.click('#tab-more');
  await page.locator('.entry-button').nth(1).click();
  const item = (text: string) => page.locator('li', { hasText: text });
  await item('Zwischenlager').waitFor();
  expect(await violationsIn(page)).toEqual([]);
  await item('Zwischenlager').getByRole('button').nth(1).click();
  await item('Zwischenlager').waitFor({ state: 'detached' });
  await item('yuna from insta').getByRole('button').first().click();
  await item('yuna from insta').waitFor({ state: 'detached' });
  await item('minji.sample').getByRole('button').first().click();
  await item('minji.sample').waitFor({ state: 'detached' });
  await page.locator('.note button').last().click();
  await item('minji.sample').waitFor();
  expect(said).toEqual(['Zwischenlager=unpaid', 'yuna from insta=yuna', 'minji-2>minji', 'undo']);
});

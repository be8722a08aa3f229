import { currentBundle } from '../../../workbench/bundle';
import { buildPage } from '../../../workbench/server/buildPage';
import { Session } from '../../../workbench/server/session';

let session: Session;

beforeAll(async () => {
  const { threadScript } = await buildPage();
  session = new Session(threadScript, currentBundle());
}, 120_000);

afterAll(() => session.close());

const tabNames = () => session.mirror.layout.sheets.map(({ name }) => name);

test('an empty workbook is one empty tab, and the menu sets the tabs up in it', async () => {
  await session.open({ kind: 'blank' });
  expect(tabNames()).toEqual(['Sheet1']);
  expect(session.mirror.blocks().flatMap(({ cells }) => cells)).toEqual([]);
  await session.wish({ kind: 'menu', caption: 'Set up the tabs', functionName: 'setUpTabs' });
  expect(tabNames()).toEqual(
    expect.arrayContaining(['Settings', 'Campaigns', 'Creators', 'Posts', 'Links', 'Conversions']),
  );
});

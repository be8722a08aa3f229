import type { FaultKind } from '../../../../emulator/faults';
import { strayOf } from '../../../support/faultTrials';
import { jobTabs, type ServerBook, serverBook } from '../../../support/serverBook';
import { smallCampaign } from '../../../support/smallCampaign';

const kinds: readonly FaultKind[] = ['quota', 'timeout', 'exception', 'lockLost'];
const STEP = 37;

/** What the tabs hold and how they look. */
function standOf(book: ServerBook): string {
  const looks = jobTabs.map((name) => {
    const sheet = book.sheet(name);
    const rows = [0, 1].map((row) =>
      Array.from({ length: sheet.columnCount }, (_each, column) => {
        const { numberFormat, note, style } = sheet.cellAt(row, column) ?? { note: undefined };
        return [numberFormat, note, style?.bold];
      }),
    );
    return [sheet.frozenRows, [...sheet.columnWidths.values()], rows];
  });
  return book.figures() + JSON.stringify(looks);
}

/** The same after one more run: the first one makes Snapshots, to which Health then leads. */
function settledStandOf(book: ServerBook): string {
  book.host.clock.advance(60_000);
  book.run();
  return standOf(book);
}

test('a first run that breaks off while it makes the tabs is made good by the next', () => {
  const undisturbed = serverBook(smallCampaign);
  undisturbed.run();
  const calls = Object.values(undisturbed.host.calls()).reduce((sum, count) => sum + count, 0);
  const expected = settledStandOf(undisturbed);
  const wrong: string[] = [];
  let tried = 0;
  for (let atCall = 5; atCall <= calls; atCall += STEP) {
    const kind = kinds[tried % kinds.length] as FaultKind;
    const book = serverBook(smallCampaign);
    book.host.setFaults([{ atCall, kind }]);
    book.host.runMenuItem('runJob');
    book.host.setFaults(undefined);
    book.host.clock.advance(60_000);
    book.run();
    const stray = strayOf(book);
    if (stray !== '' || settledStandOf(book) !== expected)
      wrong.push(`${kind} at ${atCall}: ${stray}`);
    tried += 1;
  }
  process.stdout.write(`first run: ${tried} faults tried\n`);
  expect(wrong).toEqual([]);
  expect(tried).toBeGreaterThan(10);
}, 180_000);

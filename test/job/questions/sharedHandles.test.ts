import { sharedHandles } from '../../../src/job/questions/sharedHandles';
import { measuredBook } from '../../support/jobBook';

const row = (creator_id: string, name: string) => ({
  creator_id,
  name,
  platform: 'instagram',
  handle: '@one',
});

test.each([
  ['by their names', 'Ana', 'Anna', 'Ana', 'Anna'],
  ['with the ids where they are called the same', 'Ana', 'Ana', 'Ana (a1)', 'Ana (a2)'],
  ['by the id of one without a name', 'Ana', '', 'Ana', 'a2'],
  ['by their ids where both have none', '', '', 'a1', 'a2'],
])('two rows with one handle are told %s', (_, first, second, firstName, secondName) => {
  const { workbook } = measuredBook({ Creators: [row('a1', first), row('a2', second)] });
  expect(sharedHandles(workbook.creators)).toEqual([
    { handle: 'one', firstId: 'a1', secondId: 'a2', firstName, secondName, sheetRow: 3 },
  ]);
});

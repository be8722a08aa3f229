import fc from 'fast-check';
import { zoneClock } from '../../../src/ground/time/zoneClock';
import { IssueList } from '../../../src/workbook/issueList';
import { newReading } from '../../../src/workbook/read/reading';
import { readTab } from '../../../src/workbook/read/readTab';
import { records } from '../../../src/workbook/read/records';
import { headerRow } from '../../../src/workbook/write/headerRow';
import { rowsFor } from '../../../src/workbook/write/rowsFor';
import { safeText } from '../../../src/workbook/write/safeText';

test.each(['=1+1', '+82-2', '-5% promo', '@mina', '\t=1', '\r=1', '＝1'])(
  '"%s" cannot become a formula',
  (text) => {
    expect(safeText(text)).toBe(`'${text}`);
  },
);

test.each(['mina', '', '5-4', 'a=b'])('"%s" is written as it is', (text) => {
  expect(safeText(text)).toBe(text);
});

test('what is written is read back as it was', () => {
  const clock = zoneClock('America/New_York');
  // Single spaces: an id with two is cleaned to one with one.
  const safe = fc.stringMatching(/^[a-zA-Z가-힣](?: ?[a-zA-Z0-9가-힣.]){0,12}[a-z]$/);
  const link = fc.record({
    campaign_id: safe,
    creator_id: safe,
    utm_content: fc.option(safe),
    promo_code: fc.option(fc.array(safe, { minLength: 1, maxLength: 3 })),
    code_valid_from: fc.option(fc.integer({ min: 1_700_000_000_000, max: 1_800_000_000_000 })),
  });
  fc.assert(
    fc.property(link, (record) => {
      const cells = [headerRow('Links'), ...rowsFor('Links', [record], clock)];
      const [row] = records(
        readTab('Links', cells, newReading('America/New_York', 'en_US'), new IssueList()),
      );
      expect(row).toMatchObject(record);
    }),
    { numRuns: 100 },
  );
});

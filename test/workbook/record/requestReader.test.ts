import fc from 'fast-check';
import { isInputError } from '../../../src/domain/inputError';
import { zoneClock } from '../../../src/ground/time/zoneClock';
import { requestReader } from '../../../src/workbook/record/requestReader';
import { wireKey } from '../../../src/workbook/record/wireKey';
import { wireRecord } from '../../../src/workbook/record/wireRecord';
import type { Column } from '../../../src/workbook/schema/column';
import { columnsOf } from '../../../src/workbook/schema/columnsOf';
import type { Row } from '../../../src/workbook/schema/row';
import { type TabName, tabs } from '../../../src/workbook/schema/tabs';

const clock = zoneClock('Asia/Seoul');

test.each([
  [{ followers: '12000' }, 'followers must be a number'],
  [{ followers: -1 }, 'followers must be at least 0'],
  [{ countryMatch: 2 }, 'country_match must be at most 1'],
  [{ name: 5 }, 'name must be a text'],
  [{ name: 'x'.repeat(50_001) }, 'name must be at most 50,000 characters'],
  [{ platform: ' ' }, 'platform must not be blank'],
  [{ alsoKnownAs: 'Mina' }, 'also_known_as must be a list'],
  [{ alsoKnownAs: new Array(201).fill('a') }, 'also_known_as must be at most 200'],
  [[], 'Creators must be an object'],
  [null, 'Creators must be an object'],
])('%j is refused: %s', (request, sentence) => {
  expect(() => requestReader('Creators')(request, clock)).toThrow(sentence);
});

test.each([
  [{ publishedAt: '2026-02-30 10:00' }, 'published_at must be a day such as'],
  [{ publishedAt: '2026-02-03T10:00' }, 'published_at must be a time such as'],
  [{ publishedAt: '' }, 'published_at must not be blank'],
])('%j is refused: %s', (request, sentence) => {
  expect(() => requestReader('Posts')(request, clock)).toThrow(sentence);
});

test('fields that a request does not name stay out; strangers and inherited ones, too', () => {
  const request = JSON.parse('{"name":" Mina ","notes":"","__proto__":{"handle":"x"},"evil":1}');
  expect(requestReader('Creators')(request, clock)).toEqual({ name: 'Mina', notes: null });
});

test('days and moments are read on the clock of the spreadsheet', () => {
  const post = requestReader('Posts')({ publishedAt: '2026-03-05 09:30' }, clock);
  expect(post).toEqual({ published_at: Date.parse('2026-03-05T09:30:00+09:00') });
  const day = requestReader('Posts')({ publishedAt: '2026-03-05' }, clock);
  expect(day).toEqual({ published_at: Date.parse('2026-03-05T00:00:00+09:00') });
});

const word = fc.stringMatching(/^[a-z가-힣]{1,8}$/);

/** A usable value of a column, as its row holds it. */
function usableValue({ kind, choices, open, min = 0, max = 900 }: Column): fc.Arbitrary<unknown> {
  if (kind === 'flag') return fc.boolean();
  if (kind === 'list') return fc.array(word, { minLength: 1, maxLength: 3 });
  if (kind === 'date') return fc.integer({ min: 18_000, max: 22_000 });
  if (kind === 'datetime') {
    return fc.integer({ min: 26_000_000, max: 30_000_000 }).map((minute) => minute * 60_000);
  }
  if (kind === 'number' || kind === 'money' || kind === 'share') return fc.integer({ min, max });
  return choices !== undefined && !open ? fc.constantFrom(...choices) : word;
}

const writable = tabs.filter(({ name, writer }) => writer === 'marketer' && name !== 'Settings');

test.each(writable.map((tab) => tab.name))(
  '%s: every column comes back from a page as it went there',
  (name: TabName) => {
    const columns = columnsOf(writable.find((tab) => tab.name === name) ?? writable[0] ?? tabs[1]);
    const row = fc.record(
      Object.fromEntries(
        columns.map((column) => [
          column.key,
          column.required ? usableValue(column) : fc.option(usableValue(column)),
        ]),
      ),
    );
    fc.assert(
      fc.property(row, (values) => {
        const sent = JSON.parse(JSON.stringify(wireRecord(name, values as Row<TabName>, clock)));
        expect(requestReader(name)(sent, clock)).toEqual(values);
      }),
      { numRuns: 30 },
    );
  },
);

test('whatever is sent is read or refused in words', () => {
  const keys = columnsOf(tabs.find(({ name }) => name === 'Posts') ?? tabs[0]).map(({ key }) =>
    wireKey(key),
  );
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...keys), fc.jsonValue()), (request) => {
      try {
        requestReader('Posts')(request, clock);
      } catch (error) {
        expect(isInputError(error)).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

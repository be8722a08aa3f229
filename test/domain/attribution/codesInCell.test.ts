import { codesInCell } from '../../../src/domain/attribution/codesInCell';
import { type KeyOwners, own } from '../../../src/domain/attribution/keyOwners';
import { codeKey } from '../../../src/ground/cells/codeKey';

const codes: KeyOwners = new Map();
['DINA15', 'DINA', 'TEO-10', '민지쿠폰', 'A.B'].forEach((code, index) => {
  own(codes, codeKey(code), code, { creator: index + 1, campaign: 0, post: -1, link: index });
});

test.each([
  ['DINA15', 'DINA15'],
  [' dina 15\u200b', 'DINA15'],
  // Copies made at checkout: the longest known code that fits (design 10.9)
  ['DINA15-X1009AB', 'DINA15 copy'],
  ['dina15_7F3', 'DINA15 copy'],
  ['DINA15.9', 'DINA15 copy'],
  ['DINA15#0007', 'DINA15 copy'],
  ['DINA15 K2', 'DINA15 copy'],
  ['ＤＩＮＡ１５－Ｘ９', 'DINA15 copy'],
  ['DINA-77', 'DINA copy'],
  ['TEO-10-AZ', 'TEO-10 copy'],
  ['TEO10-AZ', 'TEO-10 copy'],
  ['민지쿠폰-0412', '민지쿠폰 copy'],
  ['A.B-1', 'A.B copy'],
  // Several codes in a cell
  ['WELCOME, TEO10; DINA15-X1', 'TEO-10, DINA15 copy'],
  ['TEO10|DINA15', 'TEO-10, DINA15'],
  ['DINA15 TEO10', 'DINA15, TEO-10'],
  ['DINA15  TEO10', 'DINA15, TEO-10'],
  ['WELCOME DINA15', ''],
  ['DINA15 WELCOME', 'DINA15 copy'],
  ['WELCOME DINA15 TEO10', 'DINA15, TEO-10'],
  ['DINA15 / 7', 'DINA15 copy'],
  ['DINA15:7', 'DINA15 copy'],
  ['DINA15~7', 'DINA15 copy'],
  ['DINA15+7', 'DINA15 copy'],
  ['DINA15*7', 'DINA15 copy'],
  ['DINA15=7', 'DINA15 copy'],
  ['DINA15–7', 'DINA15 copy'],
  ['DINA15—7', 'DINA15 copy'],
  ['DINA15--7', 'DINA15 copy'],
  ['DINA-15-7', 'DINA15 copy'],
  ['TEO-10-', 'TEO-10'],
  // No copies: nothing follows, nothing parts, or the code is not at the beginning
  ['DINA15-', 'DINA15'],
  ['DINA15.', ''],
  ['DINA15..', ''],
  ['.DINA15', ''],
  ['DINA15X1009AB', ''],
  ['X-DINA15', ''],
  ['', ''],
])('%s holds %s', (cell, expected) => {
  const found = codesInCell(cell, codes).map(
    ({ owner, isCopy }) => owner.spelling + (isCopy ? ' copy' : ''),
  );
  expect(found.join(', ')).toBe(expected);
});

test('a cell of pasted text is not asked about at each of its words', () => {
  let asked = 0;
  class Counted extends Map<string, never> {
    override get(): undefined {
      asked += 1;
    }
  }
  expect(codesInCell('lea '.repeat(12_250), new Counted() as KeyOwners)).toEqual([]);
  // Once as a whole, once as each of its words when codes are parted by spaces, then as copies of short ones.
  expect(asked).toBeLessThan(12_250 + 100);
});

test('a copy of a code as long as shops allow is found', () => {
  const long = 'x'.repeat(255);
  const known: KeyOwners = new Map();
  own(known, codeKey(long), long, { creator: 1, campaign: 0, post: -1, link: 0 });
  expect(codesInCell(`${long}-7F3`, known)).toMatchObject([{ isCopy: true }]);
});

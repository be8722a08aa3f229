import { zoneClock } from '../../../src/ground/time/zoneClock';
import { IssueList } from '../../../src/workbook/issueList';
import { languageSetting } from '../../../src/workbook/read/languageSetting';
import { readSettings } from '../../../src/workbook/read/readSettings';

const locale = { decimalSign: '.', isCrossNo: true, clock: zoneClock('UTC') } as const;

test.each<[string, unknown[][], 'en' | 'ko' | null]>([
  [
    'named',
    [
      ['key', 'value'],
      ['language', 'ko'],
    ],
    'ko',
  ],
  [
    'in Korean headers',
    [
      ['키', '값'],
      ['언어', 'en'],
    ],
    'en',
  ],
  [
    'spelled otherwise, pasted',
    [
      ['value', 'key'],
      [' KO\u200b', 'Language'],
    ],
    'ko',
  ],
  [
    'twice: the first counts',
    [
      ['key', 'value'],
      ['language', 'ko'],
      ['language', 'en'],
    ],
    'ko',
  ],
  ['under a remark', [['Our settings'], ['key', 'value'], ['language', 'ko']], 'ko'],
  [
    'blank',
    [
      ['key', 'value'],
      ['language', ''],
    ],
    null,
  ],
  [
    'none that the product speaks',
    [
      ['key', 'value'],
      ['language', 'fr'],
    ],
    null,
  ],
  [
    'missing',
    [
      ['key', 'value'],
      ['brand', 'ko'],
    ],
    null,
  ],
  ['no header', [['language', 'ko']], null],
  ['no cells', [[]], null],
])('%s: what the reader of all settings finds', (_, cells, language) => {
  expect(languageSetting(cells)).toBe(language);
  expect(readSettings(cells, locale, new IssueList()).language).toBe(language);
});

import { callFunction } from '../../../src/functions/callFunction';
import { eachRow, type RowKind, required } from '../../../src/functions/signature';
import { defineFormat } from '../../../src/sources/files/exportFormat';
import { readExport } from '../../../src/sources/files/readExport';
import { IssueList } from '../../../src/workbook/issueList';
import { newReading } from '../../../src/workbook/read/reading';
import { readTab } from '../../../src/workbook/read/readTab';
import { records } from '../../../src/workbook/read/records';
import { cellFile } from '../../support/cellFile';
import { testContext } from '../../support/exportFixture';

const zone = 'Asia/Seoul';
const refused = 'refused' as const;
type Kind = Exclude<RowKind, 'text'>;
type Answer = number | boolean | typeof refused;

/** What a cell function gets; its own sentence counts as a refusal. */
function throughCell(text: string, kind: Kind, locale: string): Answer {
  const same = eachRow({
    name: 'SAME',
    parameters: [required('cell', kind)],
    run: (value) => value,
  });
  const answer = callFunction(same, [text], cellFile(locale, zone));
  return typeof answer === 'string' ? refused : (answer as Answer);
}

const tabColumns = { number: 'fee', date: 'published_at', flag: 'may_edit' } as const;

/** What the job reads from a tab; a cell on the list for Health counts as a refusal. */
function throughTab(text: string, kind: Kind, locale: string): Answer {
  const name = kind === 'flag' ? 'Assets' : 'Posts';
  const row: Record<string, unknown> =
    name === 'Assets'
      ? { asset_id: 'a1', post_id: 'p1', touchpoint: 'ad' }
      : { post_id: 'p1', creator_id: 'mina', campaign_id: 'c1', published_at: '2026-01-01' };
  row[tabColumns[kind]] = text;
  const issues = new IssueList();
  const cells = [Object.keys(row), Object.values(row)];
  const table = readTab(name, cells, newReading(zone, locale), issues);
  const [record] = records(table) as unknown as Record<string, Answer | null>[];
  return record?.[tabColumns[kind]] ?? refused;
}

const format = defineFormat({
  id: 'one',
  label: { en: 'One', ko: '하나' },
  tab: 'Posts',
  columns: {
    id: { kind: 'text', headers: ['id'] },
    number: { kind: 'amount', headers: ['number'] },
    date: { kind: 'instant', headers: ['date'] },
    flag: { kind: 'flag', headers: ['flag'] },
  },
  needs: ['id'],
  row: 'row',
  from: { en: '', ko: '' },
  key: ['id'],
  record: ([row]) => ({
    number: row.number('number'),
    date: row.instant('date'),
    flag: row.flag('flag'),
  }),
});

/** What an import reads from a file that says nothing but this; a refused row, or nothing, is a refusal. */
function throughImport(text: string, kind: Kind, locale: string): Answer {
  const file = `id\t${kind}\n1\t${text}\n`;
  const found = readExport(file, [format], testContext(), { zone, locale });
  if (found.kind !== 'read') throw new Error('not read');
  const value = found.records[0]?.values[kind] ?? refused;
  return value as Answer;
}

const doors = { throughCell, throughTab, throughImport };

function expectOneAnswer(text: string, kind: Kind, locale: string, answer: Answer) {
  const answers = Object.entries(doors).map(([door, read]) => [door, read(text, kind, locale)]);
  expect(answers).toEqual(Object.keys(doors).map((door) => [door, answer]));
}

const everywhere = ['en_US', 'de_DE', 'fr_FR', 'ko_KR', 'en_IN', 'de_CH'];

test.each<[string, number | typeof refused]>([
  ['1,234.50', 1234.5],
  ['1.234,50', 1234.5],
  ['1 234,50', 1234.5],
  ['1\u202f234,50 €', 1234.5],
  ['401\u00a0754', 401_754],
  ["1'250.50", 1250.5],
  ['1,23,456.00', 123_456],
  ['12,5', 12.5],
  ['1.234.567', 1_234_567],
  ['12.3k', 12_300],
  ['1.5M', 1_500_000],
  ['2천', 2000],
  ['1.2만', 12_000],
  ['1만 5천원', 15_000],
  ['3억', 300_000_000],
  ['500명', 500],
  ['팔로워 500명', 500],
  ['₩2,900,000', 2_900_000],
  ['5000원', 5000],
  ['USD 12.50', 12.5],
  ['12.50 EUR', 12.5],
  ['US$12.50', 12.5],
  ['12 %', 0.12],
  ['12.3%', 0.123],
  ['1.5E+06', 1_500_000],
  ['1,5E+06', 1_500_000],
  ['１２３', 123],
  ['5\u200b00', 500],
  ['3a4', refused],
  ['1e', refused],
  ['1 2', refused],
  ['12-5', refused],
  ['2026-10-03', refused],
  ['5 apples', refused],
])('the number %s is %s in every locale, through every door', (text, answer) => {
  for (const locale of everywhere) expectOneAnswer(text, 'number', locale, answer);
});

test.each<[string, string, number]>([
  ['1.250', 'en_US', 1.25],
  ['1.250', 'ko_KR', 1.25],
  ['1.250', 'de_CH', 1.25],
  ['1.250', 'de_DE', 1250],
  ['1.250', 'pt_BR', 1250],
  ['12.400', 'de_DE', 12_400],
  ['40.000 €', 'de_DE', 40_000],
  ['1,250', 'en_US', 1250],
  ['1,250', 'en_IN', 1250],
  ['1,250', 'fr_FR', 1.25],
])('the number %s in %s is %d through every door', (text, locale, answer) => {
  expectOneAnswer(text, 'number', locale, answer);
});

test.each<[string, string]>([
  ['2026-10-02', '2026-10-01T15:00:00Z'],
  ['3. Mai 2026', '2026-05-02T15:00:00Z'],
  ['28 sept. 2026', '2026-09-27T15:00:00Z'],
  ['10 de fev. de 2026', '2026-02-09T15:00:00Z'],
  ['1er août 2026 à 14:30', '2026-08-01T05:30:00Z'],
  ['2026-10-02T14:30:00', '2026-10-02T05:30:00Z'],
  ['2026-10-02 14:30:00Z', '2026-10-02T14:30:00Z'],
  ['2026-10-02 14:30 +02:00', '2026-10-02T12:30:00Z'],
  ['2026. 10. 2', '2026-10-01T15:00:00Z'],
  ['2026. 10. 2 오후 2:30:00', '2026-10-02T05:30:00Z'],
  ['2026. 10. 2. 오전 9:05', '2026-10-02T00:05:00Z'],
  ['2026. 10. 2. 14:30', '2026-10-02T05:30:00Z'],
  ['2026년 10월 2일', '2026-10-01T15:00:00Z'],
  ['2026-10-02 2:30 PM', '2026-10-02T05:30:00Z'],
  ['2026/10/02', '2026-10-01T15:00:00Z'],
  ['03.10.2026', '2026-10-02T15:00:00Z'],
  ['03.10.2026 10:00', '2026-10-03T01:00:00Z'],
  ['Mar 5, 2026', '2026-03-04T15:00:00Z'],
  ['5 March 2026', '2026-03-04T15:00:00Z'],
  ['3-Oct-26', '2026-10-02T15:00:00Z'],
  ['13/10/2026', '2026-10-12T15:00:00Z'],
  ['46298', '2026-10-02T15:00:00Z'],
])('the date %s is %s in every locale, through every door', (text, iso) => {
  for (const locale of everywhere) expectOneAnswer(text, 'date', locale, Date.parse(iso));
});

test.each<[string, string, string]>([
  ['10/03/2026', 'en_US', '2026-10-02T15:00:00Z'],
  ['10/03/2026', 'ko_KR', '2026-10-02T15:00:00Z'],
  ['10/03/2026', 'de_DE', '2026-03-09T15:00:00Z'],
  ['10/03/2026', 'en_GB', '2026-03-09T15:00:00Z'],
  ['10/03/26', 'en_US', '2026-10-02T15:00:00Z'],
  ['26. 10. 3.', 'ko_KR', '2026-10-02T15:00:00Z'],
])('the date %s in %s is %s through every door', (text, locale, iso) => {
  expectOneAnswer(text, 'date', locale, Date.parse(iso));
});

test.each(['2026-02-30', '31.04.2026', 'soon', '3a4', '2026-10-02 25:00', '12345'])(
  'the date %s is refused in every locale, through every door',
  (text) => {
    for (const locale of everywhere) expectOneAnswer(text, 'date', locale, refused);
  },
);

test.each<[string, boolean | typeof refused]>([
  ...'✓ ✔ ✔️ O o 예 네 참 yes Y TRUE true 1 ja oui sí sim'
    .split(' ')
    .map((text): [string, true] => [text, true]),
  ...'✗ 아니오 아니요 거짓 no N FALSE 0 nein non não'
    .split(' ')
    .map((text): [string, false] => [text, false]),
  ['maybe', refused],
])('the flag %s is %s in every locale, through every door', (text, answer) => {
  for (const locale of everywhere) expectOneAnswer(text, 'flag', locale, answer);
});

test.each<[string, boolean | typeof refused]>([
  ['ko_KR', false],
  ['en_US', refused],
  ['de_DE', refused],
])('the flag X in %s is %s through every door (design 10.18)', (locale, answer) => {
  expectOneAnswer('X', 'flag', locale, answer);
  expectOneAnswer('×', 'flag', locale, answer);
});

test('a number or a date that the spreadsheet made is never touched', () => {
  const date = new Date(Date.UTC(2026, 2, 10, 3));
  const issues = new IssueList();
  const cells = [
    ['post_id', 'creator_id', 'campaign_id', 'published_at', 'fee'],
    ['p1', 'mina', 'c1', date, 1.25],
  ];
  const [row] = records(readTab('Posts', cells, newReading(zone, 'de_DE'), issues));
  expect(row).toMatchObject({ published_at: date.getTime(), fee: 1.25 });
  expect(issues.all()).toEqual([]);
});

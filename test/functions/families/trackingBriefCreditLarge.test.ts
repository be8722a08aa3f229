import { callFunction } from '../../../src/functions/callFunction';
import { briefFunctions } from '../../../src/functions/families/brief';
import { creditModelFunctions } from '../../../src/functions/families/creditModels';
import { trackingFunctions } from '../../../src/functions/families/tracking';
import type { CellFunction, CellValue } from '../../../src/functions/signature';
import { cellFile } from '../../support/cellFile';

const rowFunctions: readonly CellFunction[] = [...trackingFunctions, ...briefFunctions];
const [attribution] = creditModelFunctions;
const english = cellFile('en_US');

/** What is fine answers with a blank. */
const blankShare: { readonly [name: string]: number } = { UTMCHECK: 1, DISCLOSURECHECK: 0.5 };

const columns: { readonly [name: string]: readonly ((row: number) => CellValue)[] } = {
  UTMLINK: [
    (i) => `https://example.com/p/${i}?a=1`,
    () => 'instagram',
    () => 'influencer',
    () => 'tea',
    (i) => `c${i}`,
  ],
  NTLINK: [
    (i) => `https://brand.naver.com/p/${i}?a=1`,
    () => 'ig',
    () => 'influencer',
    (i) => `크${i}`,
  ],
  UTMCHECK: [
    (i) => `https://example.com/?utm_source=instagram&utm_medium=influencer&utm_campaign=c${i}`,
  ],
  UTMCHANNEL: [() => 'instagram', () => 'influencer', (i) => `c${i}`],
  PROMOCODE: [(i) => `크리에이터 mina ${i}`],
  TRACKED: [(i) => i % 2 === 0, () => true, () => true, () => true, () => true],
  INWINDOW: [(i) => new Date(i * 1e6), (i) => new Date(i * 2e6)],
  RIGHTSLEFT: [(i) => new Date(i * 1e6), () => new Date(0)],
  HASHTAGUSE: [(i) => `${i % 2 ? '#tea' : ''} My morning ${i}`, () => '#tea'],
  BRIEFSCORE: [(i) => `${i} orders`, () => 'box', () => 'shots', () => 'none', () => 'link'],
  DISCLOSURECHECK: [(i) => `${i % 2 ? '#ad' : ''} My morning ${i} with this tea`],
  SAMENESS: [(i) => `My morning ${'abcdefghij'.charAt(i % 10)} with this tea`],
  FITSCORE: [(i) => i / 1e5, () => 0.5, () => 0.5, () => true],
};

test.each(rowFunctions.map((each) => [each.name, each] as const))(
  '%s takes 100,000 rows in one call',
  (name, each) => {
    const rows = 100_000;
    const ranges = (columns[name] ?? []).map((cell) =>
      Array.from({ length: rows }, (_, i) => [cell(i)]),
    );
    const answer = callFunction(each, ranges, english);
    const answers = [answer].flat(2);
    expect(answers).toHaveLength(each.result.rows === 'each' ? rows : 1);
    expect(answers.filter((cell) => cell === '').length).toBe(rows * (blankShare[name] ?? 0));
  },
);

test.each(['first', 'linear', 'time_decay', 'shapley', 'markov'])(
  'ATTRIBUTION by %s takes 100,000 touches in one call',
  (model) => {
    const rows = Array.from({ length: 100_000 }, (_, i) => [
      `o${Math.floor(i / 4)}`,
      `c${(i * 7) % 40}`,
      new Date(i * 60_000),
      i % 8 < 4 ? 1 : 0,
      i % 8 < 4 ? 0 : 1,
    ]);
    const range = [['path', 'channel', 'occurred_at', 'conversions', 'nulls'], ...rows];
    const answer = callFunction(attribution, [range, model], english) as CellValue[][];
    const sum = answer.slice(1).reduce((total, row) => total + Number(row[1]), 0);
    expect(Math.abs(sum - 12_500)).toBeLessThan(1e-6);
  },
);

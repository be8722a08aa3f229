import { callFunction } from '../../../src/functions/callFunction';
import { briefDocs } from '../../../src/functions/docs/briefDocs';
import { creditModelDocs } from '../../../src/functions/docs/creditModelDocs';
import type {
  ExampleArgument,
  ExampleCell,
  FamilyDocs,
} from '../../../src/functions/docs/functionDocs';
import { trackingDocs } from '../../../src/functions/docs/trackingDocs';
import { briefFunctions } from '../../../src/functions/families/brief';
import { creditModelFunctions } from '../../../src/functions/families/creditModels';
import { trackingFunctions } from '../../../src/functions/families/tracking';
import type { CellArgument, CellFunction, CellValue } from '../../../src/functions/signature';
import { cellFile } from '../../support/cellFile';

const functions: readonly CellFunction[] = [
  ...trackingFunctions,
  ...briefFunctions,
  ...creditModelFunctions,
];
const docs: FamilyDocs = { ...trackingDocs, ...briefDocs, ...creditModelDocs };
const english = cellFile('en_US');

function named(name: string): CellFunction {
  return functions.find((each) => each.name === name) as CellFunction;
}

function call(name: string, ...args: CellArgument[]) {
  return callFunction(named(name), args, english);
}

function asCell(cell: ExampleCell): CellValue {
  return typeof cell === 'object' ? new Date(`${cell.date}T00:00:00Z`) : cell;
}

function asArgument(argument: ExampleArgument): CellArgument {
  if (argument === null) return undefined;
  if (!Array.isArray(argument)) return asCell(argument as ExampleCell);
  return (argument as readonly (readonly ExampleCell[])[]).map((row) => row.map(asCell));
}

/** A fixed table is padded with blank rows, which the docs leave out. */
function withoutPadding(answer: unknown): unknown {
  if (!Array.isArray(answer) || answer.length < 50) return answer;
  return answer.filter((row: unknown[]) => row.some((cell) => cell !== ''));
}

const examples = Object.entries(docs).flatMap(([name, { examples: list }]) =>
  list.map((example) => ({ name, says: example.says.en, example })),
);

test.each(examples)('example of $name: $says', ({ name, example }) => {
  const args = example.args.map(asArgument);
  expect(withoutPadding(callFunction(named(name), args, english))).toEqual(example.result);
  expect(withoutPadding(callFunction(named(name), args, cellFile('ko_KR')))).toEqual(
    example.resultKo ?? example.result,
  );
});

test.each(functions.map((each) => [each.name, each] as const))(
  '%s has docs for every argument',
  (name, each) => {
    expect(Object.keys(docs[name]?.parameters ?? {})).toEqual(
      each.parameters.map((parameter) => parameter.name),
    );
  },
);

test('names and arguments are those of the contract', () => {
  const faces = functions.map(
    ({ name, parameters }) => `${name}(${parameters.map((each) => each.name).join(', ')})`,
  );
  expect(faces).toEqual([
    'UTMLINK(url, source, medium, campaign, content, term, id)',
    'NTLINK(url, source, medium, detail, keyword)',
    'UTMCHECK(url)',
    'UTMCHANNEL(source, medium, campaign)',
    'PROMOCODE(name, discount, style)',
    'TRACKED(has_utm, has_page, has_code, has_time, has_window)',
    'INWINDOW(published_at, occurred_at, window_days)',
    'RIGHTSLEFT(rights_until, as_of)',
    'HASHTAGUSE(captions, hashtag)',
    'BRIEFSCORE(goal, offer, shots, restrictions, tracking)',
    'DISCLOSURECHECK(caption, country)',
    'SAMENESS(captions)',
    'FITSCORE(on_topic, audience_match, meaningful_replies, shares_numbers)',
    'ATTRIBUTION(touches, model, half_life_days)',
  ]);
});

const touches: CellValue[][] = [
  ['Order ID', 'Channel', 'Occurred at', 'Value'],
  ['o1', 'mina', new Date('2026-06-01T10:00:00Z'), 60],
  ['', '', '', ''],
  ['o1', 'anna', new Date('2026-06-08T10:00:00Z'), 60],
];

test.each<[string, CellArgument[], unknown]>([
  ['UTMLINK', ['', 'a', 'b', 'c'], ''],
  [
    'UTMLINK',
    ['https://example.com', 'Instagram', '', 'Tea'],
    'https://example.com?utm_source=instagram&utm_campaign=tea',
  ],
  ['UTMLINK', ['https://example.com', 'a'], 'https://example.com?utm_source=a'],
  ['UTMLINK', ['https://example.com'], 'source is missing'],
  [
    'UTMLINK',
    ['ftp://example.com', 'a', 'b', 'c'],
    'url must be a web address such as https://example.com/page',
  ],
  ['UTMLINK', [42, 'a', 'b', 'c'], 'url must be a web address such as https://example.com/page'],
  ['UTMLINK', ['#REF!', 'a', 'b', 'c'], 'url holds #REF!: mend that cell first'],
  [
    'UTMLINK',
    ['https://example.com', 'a', 'b', 202606],
    'https://example.com?utm_source=a&utm_medium=b&utm_campaign=202606',
  ],
  ['UTMCHECK', [[['']]], ''],
  ['UTMCHANNEL', ['', '', ''], ''],
  ['UTMCHANNEL', ['instagram'], 'Organic Social'],
  ['UTMCHANNEL', ['', 'email'], 'Email'],
  ['UTMCHANNEL', ['', '', 'spring'], 'Unassigned'],
  ['UTMCHANNEL', ['a', 'b', 'c', 'd'], 'UTMCHANNEL takes at most 3 arguments'],
  [
    'PROMOCODE',
    [
      [['Lea'], [''], ['Anna']],
      [[0.15], [''], [0.155]],
    ],
    [['LEA15'], [''], ['discount must be a whole number or percent such as 15 or 15%']],
  ],
  [
    'PROMOCODE',
    [[['Anna'], ['anna '], ['Mina']]],
    [
      ['name gets the same code as another row: write the handle for one of them'],
      ['name gets the same code as another row: write the handle for one of them'],
      ['MINA'],
    ],
  ],
  ['PROMOCODE', ['Anna', '', 'Unguessable'], 'ANNAG3MVF'],
  ['PROMOCODE', ['Anna', 10, 'secret'], 'style must be plain or unguessable'],
  ['PROMOCODE', ['Anna', 0], 'discount must be a whole number or percent such as 15 or 15%'],
  ['TRACKED', ['', '', '', '', ''], ''],
  [
    'TRACKED',
    [true, '', '', '', ''],
    '1/5, missing: own landing page, promo code, publication time, counting window',
  ],
  ['TRACKED', ['maybe', true, true, true, true], 'has_utm must be TRUE or FALSE, not "maybe"'],
  ['INWINDOW', [new Date(0), '', 7], ''],
  ['INWINDOW', [new Date(0), 'soon', 7], 'occurred_at must be a date, not "soon"'],
  ['INWINDOW', [new Date(0), new Date(1), -1], 'window_days must be greater than zero'],
  ['RIGHTSLEFT', ['', new Date(0)], ''],
  ['BRIEFSCORE', ['', '', '', '', ''], ''],
  [
    'BRIEFSCORE',
    ['x goal', '', '', '', ''],
    '1/5, missing: offer, required shots, restrictions, tracking',
  ],
  ['DISCLOSURECHECK', ['#ad x', 'JP'], 'country must be US, UK, EU, FR, DE or KR'],
  ['SAMENESS', ['one text'], 'captions must hold at least two texts'],
  ['SAMENESS', [[[''], ['']]], ''],
  ['FITSCORE', [0.5, 0.5, '', true], ''],
  ['FITSCORE', [70, 0.5, 0.5, true], expect.stringMatching(/^on_topic must/)],
])('%s%j = %j', (name, args, expected) => {
  expect(call(name, ...args)).toEqual(expected);
});

test.each<[string, CellArgument, string, number | '', unknown]>([
  [
    'touches by time',
    touches,
    'first',
    '',
    [
      ['channel', 'credit', 'value'],
      ['mina', 1, 60],
      ['anna', 0, 0],
    ],
  ],
  [
    'half-life of a week',
    touches,
    'time decay',
    7,
    [
      ['channel', 'credit', 'value'],
      ['anna', 2 / 3, 40],
      ['mina', 1 / 3, 20],
    ],
  ],
  [
    'unknown model',
    touches,
    'best',
    '',
    [['model must be first, last, linear, time_decay, position, shapley or markov', '', '']],
  ],
  ['blank model', touches, '', '', []],
  [
    'no range',
    'mina > anna',
    'first',
    '',
    [['touches must be a range with its header row', '', '']],
  ],
  [
    'no path',
    [['channel'], ['a']],
    'first',
    '',
    [['touches must have a header row with the column path', '', '']],
  ],
  [
    'header only',
    [['path', 'conversions']],
    'first',
    '',
    [['touches hold no conversion to credit', '', '']],
  ],
  [
    'blank channel',
    [
      ['path', 'channel'],
      ['o1', ''],
    ],
    'first',
    '',
    [['touches, row 2: channel is blank', '', '']],
  ],
  [
    'bad number',
    [
      ['path', 'conversions'],
      ['a > b', 'many'],
    ],
    'first',
    '',
    [['touches, row 2: conversions must be a number, not "many"', '', '']],
  ],
  [
    'negative',
    [
      ['path', 'conversions'],
      ['a > b', -1],
    ],
    'first',
    '',
    [['conversions must not be negative', '', '']],
  ],
  [
    'no times',
    [['path'], ['a > b']],
    'time_decay',
    '',
    [['touches must have the time of every touch (occurred_at) for time_decay', '', '']],
  ],
  [
    'zero half-life',
    touches,
    'time_decay',
    0,
    [['half_life_days must be greater than zero', '', '']],
  ],
  [
    'prototype keys',
    [['path'], ['__proto__ > constructor']],
    'linear',
    '',
    [
      ['channel', 'credit', 'value'],
      ['__proto__', 0.5, 0],
      ['constructor', 0.5, 0],
    ],
  ],
])('ATTRIBUTION: %s', (_, range, model, halfLife, expected) => {
  const answer = call('ATTRIBUTION', range, model, halfLife) as CellValue[][];
  expect(answer).toHaveLength(51);
  expect(answer.every((row) => row.length === 3)).toBe(true);
  expect(withoutPadding(answer)).toEqual(expected);
});

test('more than 50 channels: the rest is one row and nothing is lost', () => {
  const range = [['path', 'conversions'], ...Array.from({ length: 80 }, (_, i) => [`c${i}`, 1])];
  const answer = call('ATTRIBUTION', range, 'linear') as CellValue[][];
  expect(answer[50]).toEqual(['(other channels)', 31, 0]);
  expect(answer.slice(1).reduce((sum, row) => sum + Number(row[1]), 0)).toBe(80);
});

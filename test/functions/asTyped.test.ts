import { callFunction } from '../../src/functions/callFunction';
import { catalog, cellFunctionNamed } from '../../src/functions/catalog';
import { documentedFamilies } from '../../src/functions/docs/catalogDocs';
import type { Example, ExampleArgument, ExampleCell } from '../../src/functions/docs/functionDocs';
import type { CellArgument, CellFunction, CellValue } from '../../src/functions/signature';
import { cellFile } from '../support/cellFile';

const file = cellFile('en_US');
const march = new Date('2026-03-05T00:00:00Z');

function answerOf(name: string, args: readonly CellArgument[], locale = 'en_US'): unknown {
  return callFunction(cellFunctionNamed(name), args, cellFile(locale));
}

/** The first cell of an answer. */
function firstOf(answer: unknown): unknown {
  return Array.isArray(answer) ? firstOf(answer[0]) : answer;
}

const benchmarks = (unit: string, source: CellValue) => [
  ['metric', 'platform', 'low', 'typical', 'high', 'unit', 'source'],
  ['er_followers', 'instagram', 1, 2.5, 4, unit, source],
];
const creators = (followers: CellValue) => [
  ['creator_id', 'followers'],
  ['lea', followers],
];
const plan = [
  ['creator', 'cost_per_post', 'cost', 'conversions'],
  ['Lea', 100, 200, 4],
];

test.each<[string, readonly CellArgument[], unknown]>([
  ['CPA', [march, 3], 'cost must be a number, not "2026-03-05"'],
  ['CPA', [true, 3], 'cost must be a number, not "TRUE"'],
  ['FITTEST', [], 'FITTEST needs at least one of clear_offer, visual, measurable'],
  ['UTMCHANNEL', [], 'UTMCHANNEL needs at least one of source, medium, campaign'],
  [
    'DIAGNOSE',
    [],
    'DIAGNOSE needs at least one of impressions, engagements, clicks, leads, orders',
  ],
  ['PILOT', [[[900], [800]], 0.02, 0.02, 'n/a', 60], 'fee must be a number, not "n/a"'],
  ['PILOT', [[[900], ['n/a']], 0.02, 0.02, 9, 60], 'row 2: views must be a number, not "n/a"'],
  ['PILOT', [[[900], [800]], 0.02, 0.02, '', 60], 'fee is missing'],
  ['BUDGET', [plan, 900, -3], 'margin_per_action must be greater than zero'],
  [
    'CAMPAIGNFORECAST',
    [
      [
        ['published_at', 'conversions'],
        ['', 3],
      ],
      march,
    ],
    'posts, row 2: published_at is missing',
  ],
  ['FRAUDSCORE', ['lea', creators(-3)], 'creators, row 2: followers must not be negative'],
  [
    'ERBENCH',
    ['instagram', 900, benchmarks('', 'own')],
    'typical must be between 0 and 1 (0.1 for 10%)',
  ],
  ['UTMLINK', ['https://shop.example', '-'], 'source must be filled in, not "-"'],
  ['UTMLINK', ['https://shop.example', 'tiktok', 'n/a'], 'medium must be filled in, not "n/a"'],
  ['NTLINK', ['https://shop.example', 'tiktok', '-'], 'medium must be filled in, not "-"'],
  ['UTMLINK', ['8.2k', 'tiktok'], 'url must be a web address such as https://example.com/page'],
  ['UTMLINK', ['127.0.0.1/tea', 'tiktok'], 'https://127.0.0.1/tea?utm_source=tiktok'],
  ['PROMOCODE', ['n/a', 15], 'name must be filled in, not "n/a"'],
  ['PROMOCODE', ['Łukasz Żółć', 15], 'LUKASZ15'],
  ['PROMOCODE', ['Bjørn', 10], 'BJORN10'],
  ['PROMOCODE', ['https://www.instagram.com/lea.tea/', 15], 'LEA15'],
  [
    'PROMOCODE',
    ['Lea', -3, 'unguessable'],
    'discount must be a whole number or percent such as 15 or 15%',
  ],
  ['HASHTAGUSE', [[['#Tea'], ['-'], ['n/a'], ['😀']], 'tea'], 0.5],
])('%s of %j', (name, args, expected) => {
  expect(firstOf(answerOf(name, args))).toBe(expected);
});

test('a date in the source of a benchmark is told as a day', () => {
  const answer = answerOf('ERBENCH', ['instagram', 900, benchmarks('%', march)]);
  expect(answer).toEqual([[0.01, 0.025, 0.04, '2026-03-05']]);
});

test('a Korean file says what stands there in no other language', () => {
  expect(answerOf('CPA', [march, 3], 'ko_KR')).toBe(
    'cost: 숫자를 넣어 주세요 (지금 값: "2026-03-05")',
  );
});

const examples: ReadonlyMap<string, Example> = new Map(
  documentedFamilies.flatMap(({ docs }) =>
    Object.entries(docs).map(([name, { examples: each }]) => {
      const longest = [...each].sort((a, b) => b.args.length - a.args.length);
      return [name, longest[0] as Example] as const;
    }),
  ),
);

function typed(value: ExampleArgument): CellArgument {
  const cell = (each: ExampleCell) =>
    typeof each === 'object' ? new Date(`${each.date}T00:00:00Z`) : each;
  if (value === null) return '';
  if (!Array.isArray(value)) return cell(value as ExampleCell);
  return (value as readonly (readonly ExampleCell[])[]).map((row) => row.map(cell));
}

/** The arguments of a function's longest example, one of them spoilt; in its first row where it is a range. */
function spoilt({ name, parameters }: CellFunction, place: number, by: CellValue): CellArgument[] {
  const args = (examples.get(name)?.args ?? []).map(typed);
  const given = parameters.map((_each, index) => args[index] ?? '');
  const own = given[place];
  given[place] = Array.isArray(own) ? [[by], ...own.slice(1)] : by;
  return given.slice(0, Math.max(args.length, place + 1));
}

const cells = catalog.flatMap((cellFunction) =>
  cellFunction.parameters.flatMap(({ name, kind }, place) =>
    kind === 'table' ? [] : [[cellFunction.name, name, kind, place] as const],
  ),
);

test.each(cells)('%s says what is wrong with %s by its name', (functionName, name, kind, place) => {
  const cellFunction = cellFunctionNamed(functionName);
  const wrong: CellValue[] = kind === 'text' ? ['#DIV/0!'] : ['#DIV/0!', 'n/a', '-', 'abc'];
  for (const by of wrong) {
    const answer = String(
      firstOf(callFunction(cellFunction, spoilt(cellFunction, place, by), file)),
    );
    expect(answer.replace(/^row \d+: /, '').split(/[ :]/)[0]).toBe(name);
    expect(answer).toMatch(by === '#DIV/0!' ? /holds #DIV\/0!: mend that cell first/ : /must be /);
  }
});

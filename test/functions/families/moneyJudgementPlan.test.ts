import { callFunction } from '../../../src/functions/callFunction';
import { documentedFamilies } from '../../../src/functions/docs/catalogDocs';
import type {
  Example,
  ExampleArgument,
  ExampleCell,
  FunctionDocs,
} from '../../../src/functions/docs/functionDocs';
import { decisionFunctions } from '../../../src/functions/families/decisions';
import { engagementFunctions } from '../../../src/functions/families/engagement';
import { impressionsFunctions } from '../../../src/functions/families/impressions';
import { judgementFunctions } from '../../../src/functions/families/judgement';
import { moneyFunctions } from '../../../src/functions/families/money';
import { planFunctions } from '../../../src/functions/families/plan';
import type { CellArgument, CellFunction, CellValue } from '../../../src/functions/signature';
import { cellFile } from '../../support/cellFile';

const functions: readonly CellFunction[] = [
  ...moneyFunctions,
  ...impressionsFunctions,
  ...engagementFunctions,
  ...judgementFunctions,
  ...decisionFunctions,
  ...planFunctions,
];
const docs = Object.assign({}, ...documentedFamilies.map((family) => family.docs)) as Readonly<
  Record<string, FunctionDocs>
>;

function call(name: string, ...args: CellArgument[]) {
  const found = functions.find((each) => each.name === name) as CellFunction;
  return callFunction(found, args, cellFile('en_US'));
}

function asCell(cell: ExampleCell): CellValue {
  return typeof cell === 'object' ? new Date(`${cell.date}T00:00:00Z`) : cell;
}

function asArgument(argument: ExampleArgument): CellArgument {
  if (argument === null) return undefined;
  if (!Array.isArray(argument)) return asCell(argument as ExampleCell);
  return (argument as readonly (readonly ExampleCell[])[]).map((row) => row.map(asCell));
}

/** Ten significant digits are what an example promises. */
function rounded(value: unknown): unknown {
  if (typeof value === 'number') return Number(value.toPrecision(10));
  return Array.isArray(value) ? value.map(rounded) : value;
}

const examples = functions.flatMap((each) =>
  (docs[each.name]?.examples ?? []).map((example): [string, string, CellFunction, Example] => [
    each.name,
    example.says.en,
    each,
    example,
  ]),
);

test.each(examples)('%s: %s', (_, __, each, example) => {
  const args = example.args.map(asArgument);
  expect(rounded(callFunction(each, args, cellFile('en_US')))).toEqual(rounded(example.result));
  expect(rounded(callFunction(each, args, cellFile('ko_KR')))).toEqual(
    rounded(example.resultKo ?? example.result),
  );
});

test.each(functions.map((each) => [each.name, each] as const))(
  '%s has docs for every argument, and says which are optional',
  (name, each) => {
    const described = docs[name]?.parameters ?? {};
    expect(Object.keys(described)).toEqual(each.parameters.map((parameter) => parameter.name));
    for (const parameter of each.parameters) {
      const isOptional = parameter.optional === true;
      expect(described[parameter.name]?.en.includes('(optional')).toBe(isOptional);
    }
  },
);

test('names and arguments are those of the contract', () => {
  const faces = functions.map(({ name, parameters }) => {
    const names = parameters.map((each) => (each.optional ? `[${each.name}]` : each.name));
    return `${name}(${names.join(', ')})`;
  });
  expect(faces).toEqual([
    'ROMI(revenue, cost, [margin])',
    'ROI(gain, cost)',
    'ROAS(revenue, cost)',
    'CPM(cost, impressions)',
    'CPE(cost, engagements)',
    'CPC(cost, clicks)',
    'CPL(cost, leads)',
    'CPA(cost, actions)',
    'BREAKEVENCPA(order_value, margin, [repeat_orders])',
    'BREAKEVENFEE(expected_orders, margin_per_order, [other_cost])',
    'EARNEDVALUE(value, cost, reused, tracked)',
    'UGCVALUE(licence_price, production_avoided, months_used, months_licensed)',
    'PAYOUT(orders, revenue, commission_share, [fee], [bonus_from], [bonus_amount], [bonus_cap], [withheld_share])',
    'CAI(cost, impressions, [invalid_share], [reach], [repeat_weight])',
    'CAITOTAL(cost, impressions, [invalid_share], [reach], [repeat_weight])',
    'ER(engagements, base)',
    'TIER(followers)',
    'ERBENCH(platform, followers, [benchmarks])',
    'CPARANGE(cost, conversions, [expected_cpa], [level], [bunching])',
    'CHANCE(cost, conversions, target_cpa, [expected_cpa], [bunching])',
    'BEATS(cost_a, conversions_a, cost_b, conversions_b)',
    'ROMIRANGE(cost, conversions, margin_per_conversion, [margin_cv], [expected_cpa], [level], [bunching])',
    'LEADQUALITY(qualified, leads, [level])',
    'CPASTABILITY(costs, conversions)',
    'VOLUMEGROWTH(current, previous)',
    'VERDICT(cost, conversions, target_cpa, [break_even_cpa], [creators], [captured], [campaign_word])',
    'DIAGNOSE([impressions], [engagements], [clicks], [leads], [orders], [benchmarks])',
    'PILOT(views, ctr, conversion_rate, fee, margin, [seed])',
    'PAYMODEL(expected_orders, margin_per_order, fee, product_cost, bonus, commission, [hybrid_fee])',
    'CLUSTERCHECK(creators, starts_on, ends_on, [stage])',
    'FITTEST([clear_offer], [visual], [measurable])',
  ]);
});

function column(...cells: CellValue[]): CellValue[][] {
  return cells.map((cell) => [cell]);
}

const benchmarks: CellValue[][] = [
  ['Source', 'Metric', 'Platform', 'Tier', 'Typical', 'Unit', 'Year'],
  ['a', 'er_followers', '', '', 0.01, '', 2026],
  ['b', 'er_followers', 'Instagram', 'nano', '2%', '', 2023],
  ['c', 'er_followers', 'Instagram', 'nano', 1.8, 'percent', 2025],
  ['d', 'conversion_rate', '', '', 0.05, '', 2026],
  ['', '', '', '', '', '', ''],
];

test.each<[string, string, CellArgument[], unknown]>([
  [
    'a row depends on that row alone',
    'CPARANGE',
    [column(300, 500), column(4, 0)],
    [
      [expect.closeTo(30.562562, 5), 75, expect.closeTo(221.173892, 5)],
      [expect.closeTo(173.545181, 5), '', ''],
    ],
  ],
  ['no spend and no conversion', 'CPARANGE', [0, 0], [['', '', '']]],
  ['conversions that cost nothing', 'CPARANGE', [0, 3], [[0, 0, 0]]],
  ['a negative cost is named', 'CPARANGE', [-5, 3], [['cost must not be negative', '', '']]],
  ['no cost, no return on it', 'ROMIRANGE', [0, 3, 20], [['', '', '']]],
  ['no leads', 'LEADQUALITY', [0, 0], [['', '', '']]],
  ['nothing spent on either', 'BEATS', [0, 3, 0, 2], 'cost_a and cost_b must not both be zero'],
  ['a blank target: no word', 'VERDICT', [300, 4, ''], [['', '']]],
  [
    'no word at all',
    'VERDICT',
    [300, 4, 100, '', '', '', 'go'],
    [
      [
        'campaign_word must be one of scale, keep testing, renegotiate, stop, too early, not measurable',
        '',
      ],
    ],
  ],
  [
    'a blank row stays blank and does not count',
    'CHANCE',
    [column(50, ''), column(0, ''), 25],
    [[expect.closeTo(0.5 * Math.exp(-4 / 3), 12)], ['']],
  ],
  [
    'a bad row speaks for itself',
    'CHANCE',
    [column(50, 'x', -5), column(0, 0, 0), 25, 25],
    [
      [expect.closeTo(0.5 * Math.exp(-4 / 3), 12)],
      ['cost must be a number, not "x"'],
      ['cost must not be negative'],
    ],
  ],
  [
    'fewer than two rows',
    'CPASTABILITY',
    [column(100, ''), column(3, '')],
    'costs must have at least two rows to compare',
  ],
  [
    'a hole in the range is named',
    'CPASTABILITY',
    [column(100, 200), column(3, '')],
    'row 2: conversions is missing',
  ],
  [
    'more qualified leads than leads',
    'LEADQUALITY',
    [5, 4],
    [['qualified must not be greater than leads', '', '']],
  ],
  [
    'a share beyond one',
    'CAI',
    [10, 100, 1],
    'invalid_share must be at least 0 and below 1 (0.1 for 10%)',
  ],
  ['percent typed as text', 'CAI', [40, 1000, '20%'], 0.05],
  [
    'the row of platform and tier in its latest year',
    'ERBENCH',
    ['IG', 5000, benchmarks],
    [['', expect.closeTo(0.018, 12), '', 'c (2025)']],
  ],
  ['else the row for all', 'ERBENCH', ['youtube', 5000, benchmarks], [['', 0.01, '', 'a (2026)']]],
  [
    'no benchmarks',
    'ERBENCH',
    ['youtube', 5000],
    [['benchmarks is missing: select the Benchmarks tab with its header row', '', '', '']],
  ],
  [
    'no fitting row',
    'ERBENCH',
    [
      'tiktok',
      5e6,
      [
        ['metric', 'typical'],
        ['cpm', 9],
      ],
    ],
    [['benchmarks must hold a row er_followers for tiktok, mega', '', '', '']],
  ],
  [
    'no header',
    'ERBENCH',
    ['tiktok', 5e6, [['x', 'y']]],
    'benchmarks needs a column "metric" in its header row',
  ],
  [
    'a benchmark beside a single funnel',
    'DIAGNOSE',
    [40_000, 2000, 500, 5, 2, benchmarks],
    [
      [
        'landing page',
        expect.stringContaining('your benchmark is 5%'),
        expect.stringContaining('5-7 seconds'),
      ],
    ],
  ],
  ['no counts at all', 'DIAGNOSE', ['', '', '', '', ''], [['', '', '']]],
  [
    'one creator as a column among scalars',
    'PILOT',
    [8000, 0.006, 0.025, 210, 28, 3],
    expect.arrayContaining([['forecast', 'P10', 'P50', 'P90']]),
  ],
  [
    'a CPA above the whole cost',
    'PILOT',
    [100, 0.001, 0.01, 50, 20],
    expect.arrayContaining([['CPA', 'above 50', 'above 50', 'above 50']]),
  ],
  [
    'two posts at once',
    'PAYMODEL',
    [column(1, 2), 28, 220, 45, 8, 14],
    expect.arrayContaining([
      ['expected_orders must be one cell: compare one post at a time', '', '', '', ''],
    ]),
  ],
  ['three flags missing', 'FITTEST', ['', '', ''], ''],
  [
    'dates typed as text',
    'CLUSTERCHECK',
    [3, 'soon', 'later'],
    'starts_on must be a date, not "soon"',
  ],
  [
    'an unknown stage',
    'CLUSTERCHECK',
    [3, new Date(0), new Date(1e9), '__proto__'],
    'stage must be pilot or scaling, not "__proto__"',
  ],
])('%s: %s', (_, name, args, expected) => {
  const answer = call(name, ...args);
  // An overall refusal of a table fills the first cell and pads the rest.
  const told = typeof expected === 'string' && Array.isArray(answer) ? answer[0]?.[0] : answer;
  expect(told).toEqual(expected);
});

test('BEATS of both sides add up to one, and CHANCE agrees with VERDICT', () => {
  const there = call('BEATS', 320, 20, 300, 16) as number;
  const back = call('BEATS', 300, 16, 320, 20) as number;
  expect(there + back).toBeCloseTo(1, 12);
  const chance = call('CHANCE', column(320, 300), column(20, 16), 25) as number[][];
  const verdicts = call('VERDICT', column(320, 300), column(20, 16), 25) as string[][];
  chance.forEach(([value], row) => {
    expect(verdicts[row]?.[1]).toMatch(new RegExp(`^${Math.round((value as number) * 100)}% `));
  });
});

test('a whole funnel table: the page of the second row stands out against the others', () => {
  const answer = call(
    'DIAGNOSE',
    column(20_000, 40_000, 30_000, 25_000),
    column(800, 2000, 1100, 900),
    column(200, 500, 260, 240),
    column(12, 2, 16, 15),
    column(5, 1, 6, 4),
  ) as string[][];
  expect(answer.map(([suspect]) => suspect)).toEqual([
    'no weak step',
    'landing page',
    'no weak step',
    'no weak step',
  ]);
});

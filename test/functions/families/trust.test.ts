import { callFunction } from '../../../src/functions/callFunction';
import type {
  ExampleArgument,
  ExampleCell,
  FamilyDocs,
} from '../../../src/functions/docs/functionDocs';
import { trustDocs } from '../../../src/functions/docs/trustDocs';
import { trustFunctions } from '../../../src/functions/families/trust';
import type { CellArgument, CellFunction, CellValue } from '../../../src/functions/signature';
import { cellFile } from '../../support/cellFile';

const docs: FamilyDocs = trustDocs;
const english = cellFile('en_US');

function named(name: string): CellFunction {
  return trustFunctions.find((each) => each.name === name) as CellFunction;
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

function withoutPadding(answer: unknown): unknown {
  if (!Array.isArray(answer)) return answer;
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

const [, scored] = docs.FRAUDSCORE?.examples ?? [];
const [, creators, snapshots, posts] = (scored?.args ?? []).map(asArgument) as CellValue[][][];

describe('FRAUDSCORE', () => {
  test('names and arguments are those of the contract', () => {
    for (const { name, parameters } of trustFunctions) {
      expect(parameters.map((each) => each.name)).toEqual(
        Object.keys(docs[name]?.parameters ?? {}),
      );
      expect(parameters.map((each) => each.name)).toEqual([
        'creator',
        'creators',
        'snapshots',
        'posts',
        'comments',
        'as_of',
        'benchmarks',
      ]);
    }
  });

  test('a column of ids answers row by row: blank, unknown, known in any spelling', () => {
    const ids = [['mina'], [''], ['nobody'], [' mina\u200b ']];
    expect(call('FRAUDSCORE', ids, creators, snapshots, posts)).toEqual([
      [76.6],
      [''],
      ['creator "nobody" is not in creators'],
      [76.6],
    ]);
  });

  test('columns in any order, Korean headers, further columns', () => {
    const korean = snapshots?.map(([id, day, count], index) =>
      index === 0 ? ['메모장', '팔로워', '기록일', '크리에이터 ID'] : ['x', count, day, id],
    ) as CellValue[][];
    expect(call('FRAUDSCORE', 'mina', creators, korean, posts)).toBe(76.6);
  });

  test('days that an import left as text count too', () => {
    const typed = snapshots?.map(([id, day, count], index) =>
      index === 0 ? [id, day, count] : [id, (day as Date).toISOString().slice(0, 10), count],
    ) as CellValue[][];
    expect(call('FRAUDSCORE', 'mina', creators, typed, posts)).toBe(76.6);
  });

  test.each([-12, -5, 5.5, 9, 11])(
    'midnights of a zone %d hours away are the same days',
    (hours) => {
      const moved = snapshots?.map((row) =>
        row.map((cell) =>
          cell instanceof Date ? new Date(cell.getTime() - hours * 3_600_000) : cell,
        ),
      ) as CellValue[][];
      const zone = `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(Math.trunc(hours))}`;
      const file = cellFile('en_US', hours === 5.5 ? 'Asia/Kolkata' : zone);
      const args = ['mina', creators, moved, posts];
      expect(callFunction(named('FRAUDSCORE'), args, file)).toBe(76.6);
    },
  );

  test('a row of benchmarks replaces the built-in one; what cannot be read there is said', () => {
    const head = ['metric', 'platform', 'low', 'high'];
    const score = (...rows: CellValue[][]) =>
      call('FRAUDSCORE', 'mina', creators, snapshots, posts, undefined, undefined, [head, ...rows]);
    expect(score(['cpm', '', 1, 2])).toBe(76.6);
    expect(score(['engagement_rate', 'instagram', 0.2, 0.3])).toBeGreaterThan(77);
    expect(score(['engagement_rate', 'instagram', 'ten', 0.3])).toBe(
      'benchmarks, row 2: low must be a number, not "ten"',
    );
  });

  test('as_of hides what came later', () => {
    const before = new Date('2026-03-08T00:00:00Z');
    expect(call('FRAUDSCORE', 'mina', creators, snapshots, posts, undefined, before)).toBe(
      'Not enough data',
    );
  });

  test('an unreadable cell is told to its creator alone', () => {
    const bad = [...(snapshots ?? []), ['mina', new Date('2026-03-25'), '10 km']];
    const two = [...(creators ?? []), ['anna', 'instagram', 300, 90]];
    expect(call('FRAUDSCORE', [['mina'], ['anna']], two, bad, posts)).toEqual([
      ['snapshots, row 17: followers must be a number, not "10 km"'],
      ['Not enough data'],
    ]);
  });

  test('a table without its columns says which one', () => {
    expect(call('FRAUDSCORE', 'mina', [['name'], ['Mina']])).toBe(
      'creators needs a column "creator_id" in its header row',
    );
    expect(call('FRAUDSCORE', 'mina', creators, [['creator_id', 'followers']])).toBe(
      'snapshots needs a column "taken_on" in its header row',
    );
    expect(call('FRAUDSCORE', 'mina', 'Creators!A:Q')).toBe(
      'creators must be a range with its header row',
    );
  });

  test('200 creators over their columns are one pass', () => {
    const ids = Array.from({ length: 200 }, (_, index) => [`c${index}`]);
    const table = [['creator_id', 'platform', 'followers'], ...ids.map(([id]) => [id, 'ig', 9000])];
    const history = ids.flatMap(([id]) =>
      Array.from({ length: 30 }, (_, day) => [
        id,
        new Date(Date.UTC(2026, 0, 1 + day)),
        9000 + day * 7 + (day % 3),
      ]),
    );
    const answers = call(
      'FRAUDSCORE',
      ids as CellArgument,
      table as CellArgument,
      [['creator_id', 'taken_on', 'followers'], ...history] as CellArgument,
    ) as unknown[][];
    expect(answers).toHaveLength(200);
  });
});

describe('FRAUDWHY', () => {
  const table = call('FRAUDWHY', 'mina', creators, snapshots, posts) as (string | number)[][];

  test('is always the same size', () => {
    const bare = call('FRAUDWHY', 'mina', creators) as unknown[][];
    for (const filled of [table, bare]) {
      expect(filled).toHaveLength(36);
      for (const row of filled) expect(row).toHaveLength(6);
    }
  });

  test('the points of its signals add up to the score', () => {
    const points = table.slice(2, 21).reduce((sum, row) => sum + Number(row[3]), 0);
    expect(points).toBeCloseTo(76.6, 0);
    expect(table[1]?.[3]).toBe(76.6);
  });

  test('says what, when, what to ask and what is missing', () => {
    const text = table.map((row) => row.join(' ')).join('\n');
    expect(table[0]).toEqual([
      'signal',
      'value',
      'usual range',
      'points',
      'coverage',
      'what it says',
    ]);
    expect(text).toMatch(
      /20% of today's followers \(2,000 of 10,139\) arrived between 2026-03-07 and 2026-03-08/,
    );
    expect(text).toMatch(/Ask the creator .*What happened between 2026-03-07 and 2026-03-08/);
    expect(text).toMatch(/Would change it most .*comments .*could raise the risk to 83/);
    expect(text).not.toMatch(/fraud|fake/i);
  });

  test('is for one creator', () => {
    expect(call('FRAUDWHY', [['mina'], ['anna']], creators)).toEqual(
      expect.arrayContaining([
        ['creator must be one creator: use FRAUDSCORE for a column', '', '', '', '', ''],
      ]),
    );
  });
});

import { placesOf } from '../../mutants/rooms';
import {
  type MutationReport,
  scoreLine,
  scoreOf,
  survivorLines,
  totalOf,
} from '../../mutants/score';

const mutant = (status: string, line: number) => ({
  status,
  mutatorName: 'ArithmeticOperator',
  replacement: 'a +\n  b',
  location: { start: { line, column: 9 } },
});
const report: MutationReport = {
  files: {
    'src/a.ts': { mutants: [mutant('Killed', 1), mutant('Survived', 2), mutant('Timeout', 3)] },
    'src/b.ts': { mutants: [mutant('NoCoverage', 4), mutant('CompileError', 5)] },
  },
};

test('killed and endless mutants are noticed, unseen ones are not, uncompilable ones are none', () => {
  const score = scoreOf('job', report);
  expect(score).toEqual({ name: 'job', killed: 2, survived: 1, unseen: 1 });
  expect(scoreLine(score)).toBe('| job | 4 | 2 | 1 | 1 | 50.0 % |');
});

test('a total is that of the mutants, not the mean of the scores', () => {
  const other = { name: 'money', killed: 6, survived: 0, unseen: 0 };
  expect(scoreLine(totalOf([scoreOf('job', report), other]))).toBe(
    '| all | 10 | 8 | 1 | 1 | 80.0 % |',
  );
});

test('a place without anything to break has no score', () => {
  expect(scoreLine({ name: 'types', killed: 0, survived: 0, unseen: 0 })).toContain('none to kill');
});

test('who writes the missing test is told where', () => {
  expect(survivorLines(report)).toEqual([
    'src/a.ts:2:9 ArithmeticOperator → a + b',
    'src/b.ts:4:9 ArithmeticOperator → a + b (no test runs it)',
  ]);
});

test.each([
  [[], ['attribution', 'money', 'judgement', 'impressions', 'job', 'ground']],
  [['money'], ['money']],
  [['src/domain/money/'], ['src/domain/money/']],
  [['src/domain/money/romi.ts'], ['src/domain/money/romi.ts']],
  [['gold'], undefined],
  [['../etc'], undefined],
  [['src/../../etc'], undefined],
  [['money', 'job'], undefined],
])('%j asks for %j', (args, names) => {
  expect(placesOf(args)?.map(([name]) => name)).toEqual(names);
});

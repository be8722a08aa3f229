import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from '../../../workbench/files/readXlsx';
import { runFeed } from '../../../workbench/runFeed';

const ROOT = join(__dirname, '..', '..', '..');
const FIXTURES = join(__dirname, '..', 'fixtures');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'flywheel-feed-'));
  mkdirSync(join(folder, 'in'));
  writeFileSync(
    join(folder, 'in', 'Posts.csv'),
    'post_id,creator_id,campaign_id,published_at,url,format,fee\np1,c1,k1,2026-03-01,,,12.5\n',
  );
});

afterAll(() => {
  delete process.env.FLYWHEEL_DIST;
  rmSync(folder, { recursive: true });
});

/** The command as a shell runs it. */
function feed(args: string[], bundle = 'bundle') {
  const env = { ...process.env, FLYWHEEL_DIST: join(FIXTURES, bundle) };
  return spawnSync(process.execPath, ['--import', 'tsx', 'workbench/feed.ts', ...args], {
    cwd: ROOT,
    env,
    encoding: 'utf8',
  });
}

/** The same without a process of its own, which takes a second to load. */
async function feedHere(args: string[]) {
  process.env.FLYWHEEL_DIST = join(FIXTURES, 'bundle');
  const said = { stdout: '', stderr: '' };
  const status = await runFeed(args, {
    stdout: (line) => {
      said.stdout += line;
    },
    stderr: (line) => {
      said.stderr += line;
    },
  });
  return { status, ...said };
}

test('the job’s tabs, and only those, are written as CSV', () => {
  const out = join(folder, 'out');
  const { status, stdout, stderr } = feed([join(folder, 'in'), out]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(
    /^The job is done\. Rows read 3, used 2, left out 1\. Rows written: Looker 1\.\n$/,
  );
  expect(readdirSync(out).sort()).toEqual(['Looker.csv', 'Runs.csv']);
  expect(readFileSync(join(out, 'Looker.csv'), 'utf8')).toBe('date,spend\n2026-03-01,12.5\n');
});

test('OUT ending in .xlsx is a workbook, and a workbook can be IN', async () => {
  const book = join(folder, 'deep', 'out.xlsx');
  expect((await feedHere([join(folder, 'in'), book])).status).toBe(0);
  const sheet = (await readXlsx(book)).sheetNamed('Looker');
  expect(sheet?.cellAt(1, 1)?.value).toBe(12.5);
  const again = join(folder, 'again');
  expect((await feedHere([book, again])).status).toBe(0);
});

test('a job that fails ends with 1 and its own words, and says so in Runs', () => {
  const out = join(folder, 'failed');
  const { status, stdout, stderr } = feed([join(folder, 'in'), out], 'failingBundle');
  expect({ status, stdout, stderr }).toEqual({
    status: 1,
    stdout: '',
    stderr: 'The job did not finish (failed): no rows\n',
  });
  expect(existsSync(join(out, 'Runs.csv'))).toBe(true);
});

test.each(['csv', 'out.xlsx'])(
  '--now is the moment of the run, and the same bytes come twice (%s)',
  async (name) => {
    const written: Buffer[] = [];
    for (const time of ['once', 'twice']) {
      const out = join(folder, time, name);
      const { status, stderr } = await feedHere([
        '--now',
        '2026-03-01T06:00:00+09:00',
        join(folder, 'in'),
        out,
      ]);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      // Zip files count time in steps of two seconds.
      if (time === 'once') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2_100);
      written.push(readFileSync(name.endsWith('.xlsx') ? out : join(out, 'Runs.csv')));
    }
    const [first, second] = written;
    expect(first?.equals(second as Buffer)).toBe(true);
    if (name === 'csv') {
      expect(String(first)).toContain('run-1,2026-02-28T21:00:00,2026-02-28T21:00:00,done');
    }
  },
);

describe('unusable arguments end with 2 and one line', () => {
  test.each<[string, () => string[], RegExp]>([
    ['none', () => [], /^usage: npm run feed -- IN OUT \[--now INSTANT\]: .*\n$/],
    ['three', () => ['a', 'b', 'c'], /^usage.*\n$/],
    ['an option nobody knows', () => ['a', 'b', '--later'], /^usage.*\n$/],
    ['--now twice', () => ['a', 'b', '--now=2026-03-01', '--now', '2026-03-02'], /^usage.*\n$/],
    [
      '--now without a moment',
      () => [join(folder, 'in'), join(folder, 'o'), '--now'],
      /^--now is not a moment in ISO 8601: ""; write one such as 2026-03-01T06:00:00Z\.\n$/,
    ],
    [
      '--now on no day of the calendar',
      () => [join(folder, 'in'), join(folder, 'o'), '--now=2026-02-30'],
      /^--now is not a moment.*\n$/,
    ],
    [
      'a missing folder',
      () => [join(folder, 'none'), join(folder, 'o')],
      /none does not exist\.\n$/,
    ],
    ['a single CSV', () => [join(folder, 'in', 'Posts.csv'), join(folder, 'o')], /give the folder/],
    [
      'an OUT that is a file',
      () => [join(folder, 'in'), join(folder, 'in', 'Posts.csv')],
      /cannot be made a folder/,
    ],
  ])('%s', async (_, args, line) => {
    const { status, stdout, stderr } = await feedHere(args());
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(line);
  });

  test('as the shell sees it', () => {
    const { status, stdout, stderr } = feed(['a', 'b', '--later']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^usage.*\n$/);
  });
});

import { createContext, Script } from 'node:vm';
import { families } from '../../build/families';
import { plainBundle } from '../../workbench/bundle';

const { code } = plainBundle();
const OPENING = /^const (\w+Room) = lazily\(function \(\) \{$/gm;
const rooms = [...code.matchAll(OPENING)].map((match) => match[1] ?? '');
/** The rooms of menus, triggers and pages, which no cell needs. */
const doors = ['addMenuRoom', 'menuRoom', 'showPagesRoom', 'runWhenDueRoom', 'callEndpointRoom'];
const cellRooms = families().map(({ file }) => `${file}Room`);

/** The bundle in fresh globals, and the rooms that ran since, in the order in which they were opened. */
function watched(): { globals: Record<string, (...args: unknown[]) => unknown>; opened: string[] } {
  const opened: string[] = [];
  const told = code.replace(OPENING, (line, name) => `${line} opened('${name}');`);
  const settings = [
    ['key', 'value'],
    ['language', 'en'],
  ];
  const getActive = () => ({
    getSpreadsheetLocale: () => 'en_US',
    getSheetByName: () => ({ getDataRange: () => ({ getValues: () => settings }) }),
  });
  const context = createContext({
    opened: (name: string) => opened.push(name),
    SpreadsheetApp: { getActive },
  });
  new Script(told).runInContext(context);
  return { globals: context as ReturnType<typeof watched>['globals'], opened };
}

/** How many characters a room is long. */
function lengthOf(name: string): number {
  const start = code.indexOf(`const ${name} = lazily(`);
  const ends = [' = lazily(', 'const callFromCell ='].map((mark) => code.indexOf(mark, start + 50));
  return Math.min(...ends.filter((end) => end > start)) - start;
}

test('there is a room for every door and every family', () => {
  expect(rooms).toEqual(expect.arrayContaining([...doors, ...cellRooms, 'callFromCellRoom']));
  expect(new Set(rooms).size).toBe(rooms.length);
});

test('loading runs no room', () => {
  expect(watched().opened).toEqual([]);
});

test.each(families().map(({ file, functions }) => [file, functions[0]?.name ?? ''] as const))(
  'a cell of the family %s opens no other family and no door',
  (file, name) => {
    const { globals, opened } = watched();
    expect(() => globals[name]?.(...Array(9).fill(''))).not.toThrow();
    expect(opened).toContain(`${file}Room`);
    const strangers = [...doors, 'schemaRoom', ...cellRooms].filter(
      (room) => room !== `${file}Room`,
    );
    expect(opened.filter((room) => strangers.includes(room))).toEqual([]);
  },
);

test('a room runs once, however often it is asked', () => {
  const { globals, opened } = watched();
  expect([globals.ROMI?.(150, 100), globals.ROMI?.(300, 100)]).toEqual([0.5, 2]);
  expect(opened.filter((room) => room === 'moneyRoom')).toEqual(['moneyRoom']);
});

test('a cell of money opens at most 67 thousand characters of the code', () => {
  const { globals, opened } = watched();
  globals.ROMI?.(150, 100);
  const read = opened.reduce((sum, room) => sum + lengthOf(room), 0);
  expect(read).toBeGreaterThan(5_000);
  expect(read).toBeLessThanOrEqual(67_000);
});

import { join } from 'node:path';
import { mutateRoom } from './mutateRoom';
import { MONEY_ROOMS, placesOf } from './rooms';
import { type Score, scoreLine, TABLE_HEAD, totalOf } from './score';

/**
 * `npm run mutants -- [ROOM]`: breaks the source in small ways, one at a time, and counts how often the tests notice.
 * ROOM is a name of the list, or a folder or file of src; without one every room of money, then the ground. Hours in all.
 */
async function mutants(args: readonly string[]): Promise<number> {
  const places = placesOf(args);
  if (!places) {
    process.stderr.write(
      `usage: npm run mutants -- [ROOM]: one of ${[...MONEY_ROOMS.keys()].join(', ')}, or a folder or file below src\n`,
    );
    return 2;
  }
  const scores: Score[] = [];
  for (const [name, place] of places) scores.push(await mutateRoom(name, place));
  const all = scores.length > 1 ? [...scores, totalOf(scores)] : scores;
  process.stdout.write(`\n${[...TABLE_HEAD, ...all.map(scoreLine)].join('\n')}\n`);
  process.stdout.write(`\nSurvivors by file: ${join('.cache', 'mutants')}\n`);
  return 0;
}

mutants(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);

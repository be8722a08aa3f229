import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';

const ROOT = join(__dirname, '..');

/** The rooms in which a wrong line costs money, by the name that the command takes. */
export const MONEY_ROOMS: ReadonlyMap<string, string> = new Map([
  ['attribution', 'src/domain/attribution'],
  ['money', 'src/domain/money'],
  ['judgement', 'src/domain/judgement'],
  ['impressions', 'src/domain/impressions'],
  ['job', 'src/job'],
  ['ground', 'src/ground'],
]);

/** What the command line asks for, name and place below src; undefined when it asks for nothing known. */
export function placesOf(
  args: readonly string[],
): readonly (readonly [name: string, place: string])[] | undefined {
  const [asked] = args;
  if (asked === undefined) return [...MONEY_ROOMS];
  const place = MONEY_ROOMS.get(asked) ?? posix.normalize(asked).replace(/\/$/, '');
  const isKnown = /^src\/[\w/]+(?:\.ts)?$/.test(place) && existsSync(join(ROOT, place));
  return args.length === 1 && isKnown ? [[asked, place]] : undefined;
}

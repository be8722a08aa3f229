import { accesses } from '../src/sources/access';

const WITH = '--with';

/**
 * Takes `--with LIST` out of a command line.
 *
 * @returns the ids of the list, in the order of the declarations, and what else was written
 * @throws Error in one sentence for a list that names something unknown
 */
export function accessArguments(args: readonly string[]): {
  readonly withAccess: readonly string[];
  readonly others: readonly string[];
} {
  const known = accesses.map(({ id }) => id);
  const at = args.findIndex((argument) => argument === WITH || argument.startsWith(`${WITH}=`));
  if (at < 0) return { withAccess: [], others: args };
  const isJoined = args[at] !== WITH;
  const list = isJoined ? (args[at] ?? '').slice(WITH.length + 1) : (args[at + 1] ?? '');
  const named = list.split(',').map((name) => name.trim().toLowerCase());
  const unknown = named.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    const said = unknown === '' ? 'nothing' : unknown;
    throw new Error(`${WITH} names ${said}; choose from ${known.join(', ')}, separated by commas`);
  }
  const others = [...args.slice(0, at), ...args.slice(at + (isJoined ? 1 : 2))];
  return { withAccess: known.filter((id) => named.includes(id)), others };
}

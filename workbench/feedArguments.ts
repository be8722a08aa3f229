import { FileProblem } from './files/fileProblem';

const USAGE =
  'usage: npm run feed -- IN OUT [--now INSTANT]: IN is a folder of CSV files named after the tabs (Posts.csv, ...) ' +
  'or an .xlsx file, OUT a folder for the tabs that the job writes or a file ending in .xlsx, ' +
  'INSTANT the moment of the run such as 2026-03-01T06:00:00Z';
const NOW = '--now';

/** What `npm run feed` was asked for; `now` as written. */
export interface FeedArguments {
  readonly input: string;
  readonly output: string;
  readonly now?: string;
}

/**
 * Reads the command line of `npm run feed`, the option anywhere in it.
 * @throws FileProblem with the usage in one line
 */
export function feedArguments(args: readonly string[]): FeedArguments {
  const paths: string[] = [];
  let now: string | undefined;
  for (let at = 0; at < args.length; at += 1) {
    const argument = args[at] ?? '';
    if (argument === NOW && now === undefined) now = args[++at] ?? '';
    else if (argument.startsWith(`${NOW}=`) && now === undefined) now = argument.slice(6);
    else if (argument.startsWith('--')) throw new FileProblem(USAGE);
    else paths.push(argument);
  }
  const [input, output] = paths;
  if (!input || !output || paths.length > 2) throw new FileProblem(USAGE);
  return { input, output, ...(now === undefined ? {} : { now }) };
}

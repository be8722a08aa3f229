import { createHost } from '../emulator/host';
import { tabs } from '../src/workbook/schema/tabs';
import { currentBundle, scriptTimeZone } from './bundle';
import { feedBook } from './feedBook';
import { FileProblem } from './files/fileProblem';
import { openBook, prepareToSave, saveBook } from './files/openBook';

const USAGE = `usage: npm run feed -- IN OUT
  IN   a folder of CSV files named after the tabs (Posts.csv, ...), or an .xlsx file
  OUT  a folder for the tabs that the job writes, or a file ending in .xlsx
`;

async function feed(args: readonly string[]): Promise<number> {
  const [input, output] = args;
  if (input === undefined || output === undefined || args.length > 2) {
    process.stderr.write(USAGE);
    return 2;
  }
  const warn = (line: string) => process.stderr.write(`${line}\n`);
  const workbook = await openBook(input, { warn });
  await prepareToSave(output);
  const outcome = feedBook(workbook, currentBundle(), createHost);
  const tabNames = tabs.filter(({ writer }) => writer === 'job').map(({ name }) => name);
  await saveBook(workbook, output, tabNames);
  (outcome.ok ? process.stdout : process.stderr).write(`${outcome.message}\n`);
  return outcome.ok ? 0 : 1;
}

process.env.TZ = scriptTimeZone();
feed(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const isUsersFile = error instanceof FileProblem;
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = isUsersFile ? 2 : 1;
  },
);

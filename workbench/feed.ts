import { createHost } from '../emulator/host';
import { tabs } from '../src/workbook/schema/tabs';
import { currentBundle, scriptTimeZone } from './bundle';
import { feedArguments } from './feedArguments';
import { feedBook } from './feedBook';
import { FileProblem } from './files/fileProblem';
import { instantOf } from './files/isoTime';
import { openBook, prepareToSave, saveBook } from './files/openBook';

async function feed(args: readonly string[]): Promise<number> {
  const { input, output, now } = feedArguments(args);
  const warn = (line: string) => process.stderr.write(`${line}\n`);
  const workbook = await openBook(input, { warn });
  await prepareToSave(output);
  const nowMs = now === undefined ? undefined : instantOf(now, workbook.timeZone);
  const outcome = feedBook(workbook, currentBundle(), createHost, nowMs);
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

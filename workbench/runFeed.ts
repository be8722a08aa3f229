import { createHost } from '../emulator/host';
import { tabs } from '../src/workbook/schema/tabs';
import { currentBundle } from './bundle';
import { feedArguments } from './feedArguments';
import { feedBook } from './feedBook';
import { FileProblem } from './files/fileProblem';
import { instantOf } from './files/isoTime';
import { openBook, prepareToSave, saveBook } from './files/openBook';

/** Where a command's lines go, each with its end of line. */
export interface Channels {
  readonly stdout: (line: string) => void;
  readonly stderr: (line: string) => void;
}

/**
 * `npm run feed`: the job's tabs of a workbook into files.
 * @returns the exit code: 0 when the job is done, 1 when it failed, 2 when the arguments or the files are not usable
 */
export async function runFeed(args: readonly string[], channels: Channels): Promise<number> {
  try {
    const { ok, message } = await feed(args, (line) => channels.stderr(`${line}\n`));
    (ok ? channels.stdout : channels.stderr)(`${message}\n`);
    return ok ? 0 : 1;
  } catch (error) {
    channels.stderr(`${error instanceof Error ? error.message : String(error)}\n`);
    return error instanceof FileProblem ? 2 : 1;
  }
}

async function feed(args: readonly string[], warn: (line: string) => void) {
  const { input, output, now } = feedArguments(args);
  const workbook = await openBook(input, { warn });
  await prepareToSave(output);
  const nowMs = now === undefined ? undefined : instantOf(now, workbook.timeZone);
  const outcome = feedBook(workbook, currentBundle(), createHost, nowMs);
  const tabNames = tabs.filter(({ writer }) => writer === 'job').map(({ name }) => name);
  await saveBook(workbook, output, tabNames);
  return outcome;
}

import { join, resolve } from 'node:path';
import { currentBundle, ROOT, scriptTimeZone } from './bundle';
import { computerLanguage } from './computerLanguage';
import { FileProblem } from './files/fileProblem';
import { openInBrowser } from './openInBrowser';
import { buildPage } from './server/buildPage';
import { Session } from './server/session';
import type { BookSource } from './server/threadProtocol';
import { type RunningServer, serveWorkbench } from './server/workbenchServer';

const DEFAULT_PORT = 8787;
const PORTS_TRIED = 20;
const BLANK = '--blank';
const SAMPLES = {
  en: join(ROOT, 'examples', 'sample-campaign'),
  ko: join(ROOT, 'examples', 'sample-campaign-ko'),
};

async function start(args: readonly string[]): Promise<void> {
  const source = sourceOf(args);
  const bundle = currentBundle();
  const { folder, threadScript } = await buildPage();
  const session = new Session(threadScript, bundle);
  await session.open(source);
  const server = await serve(session, folder);
  process.stdout.write(`Flywheel workbench: ${server.address} (stop with Ctrl+C)\n`);
  openInBrowser(server.address);
  const stop = () =>
    void Promise.all([server.close(), session.close()]).then(() => process.exit(0));
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

/**
 * What the command line asks to open: the sample without arguments, in this computer's language.
 * @throws FileProblem with the usage in one line
 */
function sourceOf(args: readonly string[]): BookSource {
  const [book] = args;
  if (book === undefined) {
    return { kind: 'path', path: SAMPLES[computerLanguage()], isSample: true };
  }
  if (args.length === 1 && book === BLANK) return { kind: 'blank' };
  if (args.length > 1 || book.startsWith('--')) {
    throw new FileProblem(`usage: npm start [-- book.xlsx, a folder of CSV files, or ${BLANK}]`);
  }
  const isSample = Object.values(SAMPLES).includes(resolve(book));
  return { kind: 'path', path: book, isSample };
}

/** Serves on PORT, or on the first free port from 8787 on. */
async function serve(session: Session, folder: string): Promise<RunningServer> {
  const wanted = process.env.PORT;
  const first = wanted === undefined ? DEFAULT_PORT : Number(wanted);
  if (!Number.isInteger(first) || first < 0 || first > 65_535) {
    throw new FileProblem(`PORT is not a port number: ${wanted}`);
  }
  for (let port = first; ; port += 1) {
    try {
      return await serveWorkbench(session, folder, port);
    } catch (error) {
      const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!isTaken || port + 1 >= first + PORTS_TRIED) throw error;
    }
  }
}

process.env.TZ = scriptTimeZone();
start(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(error instanceof FileProblem ? 2 : 1);
});

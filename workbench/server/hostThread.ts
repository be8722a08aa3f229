/*
 * The entry of the worker thread that holds the workbook and runs the add-on, so that a function which never ends
 * leaves the server free to say so and to start anew.
 */
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { createHost } from '../../emulator/host';
import type { Answer, Question } from '../../emulator/hostTypes';
import { hyperFormulaEngine } from '../../emulator/hyperformula/hyperFormulaEngine';
import { Workbook } from '../../emulator/workbook/workbook';
import { localeLanguage } from '../../src/ground/text/localeLanguage';
import { withDemoServices } from '../apis/demoServices';
import { computerLanguage } from '../computerLanguage';
import { FileProblem } from '../files/fileProblem';
import { openBook } from '../files/openBook';
import { addStartTab } from '../sample/addStartTab';
import { HostDesk } from './hostDesk';
import type { ServerMessage } from './protocol';
import { restoreBook } from './restoreBook';
import type { BookSource, ThreadData, ThreadReport, ThreadRequest } from './threadProtocol';

/** Run once on the sample, so that its figures are there when it opens. */
const JOB = 'runJob';
const SIDEBAR = 'showSidebar';

/** A job may take as long as on Google; the page offers to stop it. */
const WATCHDOG_MS = 360_000;

const { source, bundle, answered, answers } = workerData as ThreadData;

function report(what: ThreadReport): void {
  parentPort?.postMessage(what);
}

function tell(message: ServerMessage): void {
  report({ kind: 'tell', message });
}

async function openSource(from: BookSource) {
  if (from.kind === 'kept') return restoreBook(from.layout, from.blocks);
  if (from.kind === 'blank') return blankBook();
  const workbook = await openBook(from.path, {
    warn: (text) => {
      tell({ kind: 'entries', entries: [notice(text)] });
    },
  });
  if (from.isSample) dressSample(workbook);
  return workbook;
}

/** What sheets.new opens. */
function blankBook(): Workbook {
  const workbook = new Workbook({ name: 'Untitled spreadsheet' });
  workbook.addSheet('Sheet1');
  return workbook;
}

function dressSample(workbook: Workbook): void {
  workbook.name = 'Flywheel sample campaign';
  addStartTab(workbook, localeLanguage(workbook.locale));
}

function notice(text: string) {
  return {
    kind: 'notice',
    level: 'warn',
    title: 'Opening the file',
    text,
    at: Date.now(),
  } as const;
}

let questionCount = 0;

/** Asks the page and stands still until it answers, as a script on Google does. */
function answer(question: Question): Answer {
  questionCount += 1;
  Atomics.store(answered, 0, 0);
  tell({ kind: 'question', id: questionCount, question });
  for (;;) {
    Atomics.wait(answered, 0, 0);
    Atomics.store(answered, 0, 0);
    for (let got = receiveMessageOnPort(answers); got; got = receiveMessageOnPort(answers)) {
      const { id, answer: given } = got.message as { id: number; answer: Answer };
      if (id === questionCount) return given;
    }
  }
}

async function start(): Promise<void> {
  const workbook = await openSource(source);
  const limits = { watchdogMs: WATCHDOG_MS };
  const isSample = source.kind === 'path' && source.isSample;
  // Invented accounts belong to the invented campaign only, never into somebody's own workbook.
  const script = isSample ? withDemoServices(bundle, Date.now) : bundle;
  const host = createHost({
    engine: hyperFormulaEngine,
    // A person's workbook may have 10,000 formulas, and the add-on's functions leave nothing behind.
    coldStart: false,
    ...script,
    workbook,
    answer,
    limits,
    addOnName: 'Flywheel',
    user: { email: 'marketer@example.com', locale: computerLanguage() },
  });
  if (isSample) {
    host.runMenuItem(JOB);
    // The job leaves its newest tab in front.
    workbook.activeSheetId = workbook.sheets[0]?.id ?? 0;
  }
  const customFunctions = new Set(bundle.functions.map(({ name }) => name));
  const desk = new HostDesk(host, tell, (name) => customFunctions.has(name));
  desk.open();
  if (isSample) await desk.fulfil({ kind: 'menu', caption: 'Sidebar', functionName: SIDEBAR });
  report({ kind: 'ready' });
  parentPort?.on('message', ({ id, wish }: ThreadRequest) => {
    desk.fulfil(wish).then(
      () => report({ kind: 'done', id }),
      (error: unknown) => report({ kind: 'done', id, problem: textOf(error) }),
    );
  });
}

function textOf(error: unknown): string {
  if (error instanceof FileProblem) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

start().catch((error: unknown) => report({ kind: 'unusable', message: textOf(error) }));

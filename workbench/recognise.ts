import { existsSync, readFileSync } from 'node:fs';
import { faultKindOf } from '../src/client/files/fileFault';
import { readExcel } from '../src/client/files/readExcel';
import { readFile } from '../src/client/files/readFile';
import { fileTexts } from '../src/messages/fileTexts';
import { FileProblem } from './files/fileProblem';
import { readArguments } from './recognise/readArguments';
import { recognised } from './recognise/recognised';

async function recognise(args: readonly string[]): Promise<void> {
  const { file, zone, locale, password } = readArguments(args);
  if (!existsSync(file)) throw new FileProblem(`${file} does not exist.`);
  const texts = await readFile(readFileSync(file), { password, tell: () => {} }, readExcel);
  const found = recognised(texts, { zone, locale });
  process.stdout.write(`${JSON.stringify(found, null, 1)}\n`);
}

function lineOf(error: unknown): string {
  const fault = faultKindOf(error);
  if (fault !== undefined) return fileTexts[fault].en;
  return error instanceof Error ? error.message : String(error);
}

recognise(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${lineOf(error)}\n`);
  process.exitCode = 2;
});

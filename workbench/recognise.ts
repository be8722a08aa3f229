import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { detectEncoding } from '../src/client/files/detectEncoding';
import { FileProblem } from './files/fileProblem';
import { readArguments } from './recognise/readArguments';
import { recognised } from './recognise/recognised';

function recognise(args: readonly string[]): void {
  const { file, zone, locale } = readArguments(args);
  if (!existsSync(file)) throw new FileProblem(`${file} does not exist.`);
  const bytes = readFileSync(file);
  const encoding = detectEncoding(bytes);
  if (encoding === null) throw new FileProblem(`${basename(file)} is not a text file.`);
  const found = recognised(new TextDecoder(encoding).decode(bytes), { zone, locale });
  process.stdout.write(`${JSON.stringify(found, null, 1)}\n`);
}

try {
  recognise(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}

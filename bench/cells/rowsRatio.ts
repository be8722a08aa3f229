import { cpm } from '../../src/domain/money/cpm';
import { romi } from '../../src/domain/money/romi';
import { randomStream } from '../../src/domain/statistics/randomStream';
import { callFunction } from '../../src/functions/callFunction';
import { cellFunctionNamed } from '../../src/functions/catalog';
import type { CellFile } from '../../src/functions/signature';
import { fileLocale } from '../../src/ground/cells/fileLocale';

const ROWS = 10_000;
const ROUNDS = 41;

const random = randomStream(7);
const first = Array.from({ length: ROWS }, () => [1 + random() * 1000]);
const second = Array.from({ length: ROWS }, () => [1 + random() * 100]);

/** The floor: the same numbers from the same rows through the domain into rows, nothing else. */
function plain(formula: (a: number, b: number) => number): number[][] {
  return first.map((row, index) => [formula(row[0] as number, second[index]?.[0] as number)]);
}

const file: CellFile = {
  language: () => 'en',
  locale: fileLocale(
    () => 'en_US',
    () => 'UTC',
  ),
};

function milliseconds(work: () => unknown): number {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const median = (values: number[]) =>
  [...values].sort((a, b) => a - b)[values.length >> 1] as number;

function ratio(name: string, formula: (a: number, b: number) => number): string {
  const cellFunction = cellFunctionNamed(name);
  const inCell: number[] = [];
  const floor: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    floor.push(milliseconds(() => plain(formula)));
    inCell.push(milliseconds(() => callFunction(cellFunction, [first, second], file)));
  }
  const [cellMs, floorMs] = [median(inCell), median(floor)];
  return `| ${name} | ${ROWS} | ${floorMs.toFixed(2)} | ${cellMs.toFixed(2)} | ${(cellMs / floorMs).toFixed(2)} |`;
}

process.stdout.write(
  [
    '| function | rows | plain domain loop, ms | through the cell, ms | ratio |',
    '|---|---|---|---|---|',
    ratio('ROMI', romi),
    ratio('CPM', cpm),
    '',
  ].join('\n'),
);

import { createInflateRaw } from 'node:zlib';
import { FileProblem } from './fileProblem';
import { LIMITS } from './limits';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const DEFLATED = 8;
const MOST_PARTS = 20_000;
/** Cells written as XML shrink to a tenth or a fiftieth; what unpacks to more than this many times its size is a bomb. */
const MOST_SWELLING = 200;
/** Below this even a bomb does no harm. */
const HARMLESS_BYTES = 20_000_000;
const OLE_MARK = 0xe011cfd0;

interface Part {
  name: string;
  isDeflated: boolean;
  packed: Buffer;
}

/**
 * Unpacks an .xlsx file without keeping the result, to see that it is one and how big it gets: sizes that the file
 * states about itself may lie.
 * @returns cells that merges and validations of the file's sheets span in all, and the last column that is said to
 * have a width
 * @throws FileProblem when the file is no workbook or a zip bomb
 */
export async function guardXlsx(
  file: Buffer,
  name: string,
): Promise<{ spannedCells: number; lastWidth: number }> {
  if (file.length > LIMITS.xlsxBytes) throw tooBig(name);
  const parts = partsOf(file, name);
  if (!parts.some((part) => part.name === 'xl/workbook.xml')) throw noWorkbook(name);
  let unpacked = 0;
  let spannedCells = 0;
  let lastWidth = 0;
  for (const part of parts) {
    const isSheet = part.name.startsWith('xl/worksheets/');
    const spans = new SpanCounter();
    let size = 0;
    for await (const bytes of unpack(part)) {
      unpacked += bytes.length;
      size += bytes.length;
      const isBomb = size > HARMLESS_BYTES && size > part.packed.length * MOST_SWELLING;
      if (isBomb || unpacked > LIMITS.unpackedBytes) throw tooBig(name);
      if (isSheet) spans.add(bytes.toString('latin1'));
    }
    spannedCells += spans.cells;
    lastWidth = Math.max(lastWidth, spans.lastWidth);
  }
  return { spannedCells, lastWidth };
}

/** Adds up the areas of merges and validations, which readers of .xlsx files blow up cell by cell, and widths column by column. */
class SpanCounter {
  cells = 0;
  lastWidth = 0;
  private rest = '';

  add(text: string): void {
    const all = this.rest + text;
    const end = all.lastIndexOf('>') + 1;
    this.rest = all.slice(end).slice(-100_000);
    const whole = all.slice(0, end);
    for (const [, last = ''] of whole.matchAll(
      /<(?:\w{1,20}:)?col [^>]{0,1000}?max="(\d{1,20})"/g,
    )) {
      this.lastWidth = Math.max(this.lastWidth, Number(last));
    }
    for (const [tag] of whole.matchAll(/<(?:mergeCell|dataValidation) [^>]{0,100000}>/g)) {
      for (const [, from = '', to = ''] of tag.matchAll(
        /([A-Z]{1,3}\d{1,7}):([A-Z]{1,3}\d{1,7})/g,
      )) {
        this.cells += areaBetween(from, to);
      }
    }
  }
}

function areaBetween(from: string, to: string): number {
  const rows = Number(to.replace(/\D/g, '')) - Number(from.replace(/\D/g, ''));
  const columns = columnNumber(to) - columnNumber(from);
  return (Math.abs(rows) + 1) * (Math.abs(columns) + 1);
}

function columnNumber(address: string): number {
  let column = 0;
  for (const letter of address.replace(/\d/g, '')) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

async function* unpack(part: Part): AsyncGenerator<Buffer> {
  if (!part.isDeflated) {
    yield part.packed;
    return;
  }
  const inflate = createInflateRaw();
  inflate.end(part.packed);
  try {
    for await (const bytes of inflate) yield bytes as Buffer;
  } catch {
    throw new FileProblem(`${part.name} inside the .xlsx file is damaged.`);
  }
}

function partsOf(file: Buffer, name: string): Part[] {
  if (file.length > 4 && file.readUInt32LE(0) === OLE_MARK) {
    throw new FileProblem(
      `${name} is an old .xls or a protected file; save it as .xlsx without a password.`,
    );
  }
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > file.length || file.readUInt32LE(end) !== END_OF_DIRECTORY)
    throw noWorkbook(name);
  const count = file.readUInt16LE(end + 10);
  if (count > MOST_PARTS) throw tooBig(name);
  try {
    return readDirectory(file, file.readUInt32LE(end + 16), count);
  } catch {
    throw noWorkbook(name);
  }
}

function readDirectory(file: Buffer, start: number, count: number): Part[] {
  const parts: Part[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (file.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new RangeError('no directory entry');
    const nameLength = file.readUInt16LE(at + 28);
    const local = file.readUInt32LE(at + 42);
    if (file.readUInt32LE(local) !== LOCAL_ENTRY) throw new RangeError('no local entry');
    const data = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    parts.push({
      name: file.toString('utf8', at + 46, at + 46 + nameLength),
      isDeflated: file.readUInt16LE(at + 10) === DEFLATED,
      packed: file.subarray(data, data + file.readUInt32LE(at + 20)),
    });
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return parts;
}

function tooBig(name: string): FileProblem {
  return new FileProblem(
    `${name} is too big to open: it unpacks to more than this workbench can hold.`,
  );
}

function noWorkbook(name: string): FileProblem {
  return new FileProblem(`${name} is not an .xlsx workbook.`);
}

import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { FileProblem } from './fileProblem';

/** Tried in this order: Excel's plain CSV is in the machine's old encoding, which is euc-kr on Korean ones. */
const ENCODINGS_WITHOUT_MARK = ['utf-8', 'euc-kr', 'windows-1252'];
const ZIP_MARK = 'PK\u0003\u0004';

/**
 * The text of a file piece by piece, without its byte order mark, so that a file of any size can be read.
 * @throws FileProblem when the file is no text
 */
export async function* readText(path: string, name: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(await encodingOf(path, name));
  for await (const bytes of createReadStream(path, { highWaterMark: 1 << 20 })) {
    const text = decoder.decode(bytes as Buffer, { stream: true });
    if (text) yield text;
  }
  const rest = decoder.decode();
  if (rest) yield rest;
}

async function encodingOf(path: string, name: string): Promise<string> {
  const start = await firstBytes(path);
  if (start.subarray(0, 4).toString('latin1') === ZIP_MARK) {
    throw new FileProblem(`${name} is not a CSV file: it looks like a zip or Excel file.`);
  }
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  if (start.includes(0)) {
    throw new FileProblem(`${name} is not a CSV file: it holds binary data.`);
  }
  for (const encoding of ENCODINGS_WITHOUT_MARK) {
    if (await isWholly(encoding, path)) return encoding;
  }
  throw new FileProblem(
    `${name} is not a CSV file: its text is in no known encoding; save it as UTF-8.`,
  );
}

async function firstBytes(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(4096), 0, 4096, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function isWholly(encoding: string, path: string): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const bytes of createReadStream(path, { highWaterMark: 1 << 20 })) {
      decoder.decode(bytes as Buffer, { stream: true });
    }
    decoder.decode();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return false;
    throw error;
  }
}

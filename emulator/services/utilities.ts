import { createHash, createHmac, randomUUID } from 'node:crypto';
import Papa from 'papaparse';
import { Blob } from './blob';
import { enumName, GoogleEnum } from './googleEnum';
import { javaDateText } from './javaDateText';
import { Service } from './service';

const digestAlgorithm = new GoogleEnum('DigestAlgorithm', [
  'MD2',
  'MD5',
  'SHA_1',
  'SHA_256',
  'SHA_384',
  'SHA_512',
]);
const macAlgorithm = new GoogleEnum('MacAlgorithm', [
  'HMAC_MD5',
  'HMAC_SHA_1',
  'HMAC_SHA_256',
  'HMAC_SHA_384',
  'HMAC_SHA_512',
]);
const charset = new GoogleEnum('Charset', ['US_ASCII', 'UTF_8']);

/** Longest sleep in one call. */
const MAX_SLEEP_MS = 300_000;

/** Utilities. */
export class Utilities extends Service {
  static readonly emulates = 'Utilities';

  get DigestAlgorithm() {
    return digestAlgorithm;
  }

  get MacAlgorithm() {
    return macAlgorithm;
  }

  get Charset() {
    return charset;
  }

  formatDate(date: unknown, timeZone: unknown, pattern: unknown) {
    if (Object.prototype.toString.call(date) !== '[object Date]') {
      throw new Error(
        `The parameters (${typeof date},String,String) don't match the method signature for Utilities.formatDate.`,
      );
    }
    return javaDateText((date as Date).getTime(), String(timeZone), String(pattern));
  }

  sleep(milliseconds: number) {
    if (milliseconds > MAX_SLEEP_MS) {
      throw new Error(`Invalid argument: milliseconds must be at most ${MAX_SLEEP_MS}`);
    }
    this.execution.spend(milliseconds);
  }

  getUuid() {
    return this.execution.host.options.uuid?.() ?? randomUUID();
  }

  parseCsv(csv: unknown, delimiter: string | undefined = ',') {
    const parsed = Papa.parse<string[]>(String(csv), { delimiter });
    const problem = parsed.errors.find((error) => error.type === 'Quotes');
    if (problem) throw new Error(`Could not parse text: ${problem.message}`);
    const rows = parsed.data;
    const last = rows.at(-1);
    return last?.length === 1 && last[0] === '' ? rows.slice(0, -1) : rows;
  }

  base64Encode(data: unknown) {
    return bytesOf(data).toString('base64');
  }

  base64EncodeWebSafe(data: unknown) {
    return this.base64Encode(data).replaceAll('+', '-').replaceAll('/', '_');
  }

  base64Decode(text: unknown) {
    const encoded = String(text);
    if (!/^[A-Za-z0-9+/\s]*={0,2}$/.test(encoded)) throw new Error('Could not decode string.');
    return signedBytes(Buffer.from(encoded, 'base64'));
  }

  base64DecodeWebSafe(text: unknown) {
    return this.base64Decode(String(text).replaceAll('-', '+').replaceAll('_', '/'));
  }

  computeDigest(algorithm: unknown, value: unknown) {
    const name = enumName(algorithm, digestAlgorithm).replace('_', '').toLowerCase();
    return signedBytes(createHash(name).update(bytesOf(value)).digest());
  }

  computeHmacSignature(algorithm: unknown, value: unknown, key: unknown) {
    const name = enumName(algorithm, macAlgorithm).replace('HMAC_', '').replace('_', '');
    return signedBytes(
      createHmac(name.toLowerCase(), bytesOf(key)).update(bytesOf(value)).digest(),
    );
  }

  computeHmacSha256Signature(value: unknown, key: unknown) {
    return this.computeHmacSignature(macAlgorithm.get('HMAC_SHA_256'), value, key);
  }

  newBlob(data: unknown, contentType?: string, name?: string) {
    return new Blob(this.execution, bytesOf(data), contentType ?? null, name ?? null);
  }
}

function bytesOf(data: unknown): Buffer {
  return Array.isArray(data) ? Buffer.from(data as number[]) : Buffer.from(String(data), 'utf8');
}

/** Java's bytes run from -128 to 127. */
function signedBytes(buffer: Buffer): number[] {
  return [...new Int8Array(buffer.buffer, buffer.byteOffset, buffer.length)];
}

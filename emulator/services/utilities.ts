import { createHash, createHmac, createSign, randomUUID } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { Blob, blobOf } from './blob';
import { EnumValue, enumName, GoogleEnum } from './googleEnum';
import { javaDateText } from './javaDateText';
import { javaFormat } from './javaFormat';
import { Service } from './service';
import { signatureError } from './signatureError';
import { bytesOfNumbers, bytesOfText, charset, charsetNamed, signedBytes } from './textBytes';

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
const rsaAlgorithm = new GoogleEnum('RsaAlgorithm', ['RSA_SHA_1', 'RSA_SHA_256']);

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

  get RsaAlgorithm() {
    return rsaAlgorithm;
  }

  get Charset() {
    return charset;
  }

  formatDate(date: unknown, timeZone: unknown, pattern: unknown) {
    if (Object.prototype.toString.call(date) !== '[object Date]') {
      throw signatureError('Utilities.formatDate', [date, timeZone, pattern]);
    }
    return javaDateText((date as Date).getTime(), String(timeZone), String(pattern));
  }

  formatString(template: unknown, ...values: unknown[]) {
    return javaFormat(String(template), values);
  }

  sleep(milliseconds: unknown) {
    const wanted = Number(milliseconds);
    if (!Number.isFinite(wanted)) throw new Error(`Cannot convert ${String(milliseconds)} to int.`);
    if (wanted < 0 || wanted > MAX_SLEEP_MS) {
      throw new Error(`Invalid argument: milliseconds must be from 0 to ${MAX_SLEEP_MS}`);
    }
    this.execution.spend(wanted);
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

  base64Encode(data: unknown, given?: unknown) {
    return encodedBytes(data, given).toString('base64');
  }

  base64EncodeWebSafe(data: unknown, given?: unknown) {
    return this.base64Encode(data, given).replaceAll('+', '-').replaceAll('/', '_');
  }

  base64Decode(text: unknown, _charset?: unknown) {
    const encoded = String(text);
    if (!/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(encoded)) throw new Error('Could not decode string.');
    return signedBytes(Buffer.from(encoded, 'base64'));
  }

  base64DecodeWebSafe(text: unknown, _charset?: unknown) {
    return this.base64Decode(String(text).replaceAll('-', '+').replaceAll('_', '/'));
  }

  computeDigest(...given: unknown[]) {
    const [algorithm, value, charsetGiven] = given;
    const fits = isValue(algorithm, digestAlgorithm) && takesText([value], charsetGiven);
    if (!fits || given.length > 3) throw signatureError('Utilities.computeDigest', given);
    const name = enumName(algorithm, digestAlgorithm).replace('_', '').toLowerCase();
    if (name === 'md2') throw new Error('The algorithm MD2 is not emulated');
    return signedBytes(createHash(name).update(hashedBytes(value, charsetGiven)).digest());
  }

  computeHmacSignature(...given: unknown[]) {
    const [algorithm, value, key, charsetGiven] = given;
    const fits = isValue(algorithm, macAlgorithm) && takesText([value, key], charsetGiven);
    if (!fits || given.length > 4) throw signatureError('Utilities.computeHmacSignature', given);
    return hmac(enumName(algorithm, macAlgorithm), value, key, charsetGiven);
  }

  computeHmacSha256Signature(...given: unknown[]) {
    const [value, key, charsetGiven] = given;
    if (!takesText([value, key], charsetGiven) || given.length > 3) {
      throw signatureError('Utilities.computeHmacSha256Signature', given);
    }
    return hmac('HMAC_SHA_256', value, key, charsetGiven);
  }

  computeRsaSignature(algorithm: unknown, value: unknown, key: unknown, given?: unknown) {
    const name = enumName(algorithm, rsaAlgorithm).replace('RSA_SHA_', 'RSA-SHA');
    const signer = createSign(name).update(hashedBytes(value, given));
    return signedBytes(signer.sign(String(key)));
  }

  computeRsaSha1Signature(value: unknown, key: unknown, given?: unknown) {
    return this.computeRsaSignature(rsaAlgorithm.get('RSA_SHA_1'), value, key, given);
  }

  computeRsaSha256Signature(value: unknown, key: unknown, given?: unknown) {
    return this.computeRsaSignature(rsaAlgorithm.get('RSA_SHA_256'), value, key, given);
  }

  newBlob(data: unknown, contentType?: string | null, name?: string | null) {
    return blobOf(this.execution, data, contentType, name);
  }

  gzip(blob: unknown, name?: string) {
    const { bytes } = requireBlob(blob, 'gzip');
    return new Blob(this.execution, gzipSync(bytes), 'application/x-gzip', name ?? 'archive.gz');
  }

  ungzip(blob: unknown) {
    const { bytes, blobName } = requireBlob(blob, 'ungzip');
    const name = blobName?.replace(/\.gz$/, '') ?? null;
    return new Blob(this.execution, gunzipSync(bytes), null, name);
  }
}

function requireBlob(blob: unknown, method: string): Blob {
  if (blob instanceof Blob) return blob;
  throw signatureError(`Utilities.${method}`, [blob]);
}

function isValue(given: unknown, expected: GoogleEnum): boolean {
  return given instanceof EnumValue && given.enumName === expected.name;
}

/** Texts with or without a character set, or bytes without one; never both kinds together. */
function takesText(values: readonly unknown[], charsetGiven: unknown): boolean {
  if (values.every((value) => Array.isArray(value))) return charsetGiven === undefined;
  const named = charsetGiven === undefined || isValue(charsetGiven, charset);
  return named && values.every((value) => typeof value === 'string');
}

function encodedBytes(data: unknown, given: unknown): Buffer {
  if (Array.isArray(data)) return bytesOfNumbers(data);
  return bytesOfText(String(data), charsetNamed(given, 'UTF_8'));
}

/** What is hashed counts as ASCII unless the script says otherwise. */
function hashedBytes(data: unknown, given: unknown): Buffer {
  if (Array.isArray(data)) return bytesOfNumbers(data);
  return bytesOfText(String(data), charsetNamed(given, 'US_ASCII'));
}

function hmac(algorithm: string, value: unknown, key: unknown, given: unknown): number[] {
  const name = algorithm.replace('HMAC_', '').replace('_', '').toLowerCase();
  const mac = createHmac(name, hashedBytes(key, given)).update(hashedBytes(value, given));
  return signedBytes(mac.digest());
}

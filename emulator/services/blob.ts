import type { Execution } from '../execution';
import { Service } from './service';
import { bytesOfNumbers, bytesOfText, signedBytes } from './textBytes';

/** Types that Google knows by a file's ending; the common ones. */
const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  gif: 'image/gif',
  html: 'text/html',
  jpg: 'image/jpeg',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  zip: 'application/zip',
};

/** Base.Blob. */
export class Blob extends Service {
  static readonly emulates = 'Blob';

  constructor(
    execution: Execution,
    public bytes: Buffer,
    public contentType: string | null,
    public blobName: string | null,
  ) {
    super(execution);
  }

  getBytes() {
    return signedBytes(this.bytes);
  }

  setBytes(data: unknown) {
    this.bytes = bytesOfNumbers(data as unknown[]);
    return this;
  }

  getDataAsString(charset?: unknown) {
    return this.bytes.toString(encodingNamed(charset));
  }

  setDataFromString(text: unknown, charset?: unknown) {
    this.bytes = Buffer.from(String(text), encodingNamed(charset));
    return this;
  }

  getContentType() {
    return this.contentType;
  }

  setContentType(contentType: unknown) {
    this.contentType = contentType === null ? null : String(contentType);
    return this;
  }

  setContentTypeFromExtension() {
    this.contentType = TYPES[this.blobName?.split('.').at(-1)?.toLowerCase() ?? ''] ?? null;
    return this;
  }

  getName() {
    return this.blobName;
  }

  setName(name: unknown) {
    this.blobName = String(name);
    return this;
  }

  copyBlob() {
    return new Blob(this.execution, this.bytes, this.contentType, this.blobName);
  }

  isGoogleType() {
    return false;
  }
}

/** A new blob of a text or of bytes: only a text has a type of its own. */
export function blobOf(
  execution: Execution,
  data: unknown,
  contentType: string | null | undefined,
  name: string | null | undefined,
): Blob {
  if (Array.isArray(data)) {
    return new Blob(execution, bytesOfNumbers(data), contentType ?? null, name ?? null);
  }
  const bytes = bytesOfText(String(data), 'UTF_8');
  return new Blob(execution, bytes, contentType ?? 'text/plain', name ?? null);
}

function encodingNamed(charset: unknown): BufferEncoding {
  const name = String(charset ?? 'UTF-8')
    .toUpperCase()
    .replace('_', '-');
  if (name === 'UTF-8' || name === 'UTF8') return 'utf8';
  if (name === 'US-ASCII' || name === 'ISO-8859-1') return 'latin1';
  throw new Error(`The charset ${String(charset)} is not emulated`);
}

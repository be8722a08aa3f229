import type { Execution } from '../execution';
import { Service } from './service';

/** Base.Blob. */
export class Blob extends Service {
  static readonly emulates = 'Blob';

  constructor(
    execution: Execution,
    readonly bytes: Buffer,
    public contentType: string | null,
    public blobName: string | null,
  ) {
    super(execution);
  }

  getBytes() {
    return [...new Int8Array(this.bytes)];
  }

  getDataAsString() {
    return this.bytes.toString('utf8');
  }

  getContentType() {
    return this.contentType;
  }

  getName() {
    return this.blobName;
  }

  setName(name: unknown) {
    this.blobName = String(name);
    return this;
  }

  setContentType(contentType: unknown) {
    this.contentType = String(contentType);
    return this;
  }
}

import { find, read } from 'cfb';
import { FileFault } from '../fileFault';
import { decryptAgile } from './decryptAgile';

/**
 * The .xlsx file inside a compound file that a password locks.
 *
 * @param password '' when none was given yet
 * @throws FileFault
 */
export async function openEncrypted(
  bytes: Uint8Array,
  password: string,
  tell: (done: number) => void,
): Promise<Uint8Array> {
  const streams = streamsOf(bytes);
  if (streams === null) throw new FileFault('oldExcel');
  if (password === '') throw new FileFault('needsPassword');
  return decryptAgile(streams.info, streams.content, password, tell);
}

function streamsOf(bytes: Uint8Array) {
  let info: Uint8Array | undefined;
  let content: Uint8Array | undefined;
  try {
    const container = read(bytes, { type: 'array' });
    info = streamOf(find(container, 'EncryptionInfo')?.content);
    content = streamOf(find(container, 'EncryptedPackage')?.content);
  } catch {
    throw new FileFault('damaged');
  }
  return info === undefined || content === undefined ? null : { info, content };
}

function streamOf(content: ArrayLike<number> | undefined): Uint8Array | undefined {
  return content === undefined ? undefined : Uint8Array.from(content);
}

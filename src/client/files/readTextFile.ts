import { detectEncoding } from './detectEncoding';

/** The text of a file in whatever encoding it came; null when it is no text. */
export async function readTextFile(file: Blob): Promise<string | null> {
  const bytes = new Uint8Array(await bytesOf(file));
  const encoding = detectEncoding(bytes);
  return encoding === null ? null : new TextDecoder(encoding).decode(bytes);
}

function bytesOf(file: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.onerror = () => reject(reader.error);
    reader.readAsArrayBuffer(file);
  });
}

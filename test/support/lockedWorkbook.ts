import { createCipheriv, createHash, randomBytes } from 'node:crypto';
import { utils, write } from 'cfb';

const blocks = {
  verifierInput: 'fea7d2763b4b9e79',
  verifierHash: 'd7aa0f6d3061344e',
  keyValue: '146e0be7abacd0d6',
};
const segmentBytes = 4096;

/**
 * Locks a workbook as Excel does (MS-OFFCRYPTO 2.3.4.10-15: AES-256-CBC, SHA-512), written from the
 * standard with Node's own ciphers.
 */
export function lockedWorkbook(plain: Uint8Array, password: string, spins = 1000): Uint8Array {
  const sha = (...parts: Uint8Array[]) =>
    createHash('sha512').update(Buffer.concat(parts)).digest();
  const le32 = (value: number) => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32LE(value);
    return bytes;
  };
  const cipher = (key: Uint8Array, iv: Uint8Array, bytes: Uint8Array) => {
    const aes = createCipheriv('aes-256-cbc', key, iv).setAutoPadding(false);
    return Buffer.concat([aes.update(padded(bytes, 16)), aes.final()]);
  };
  const [dataSalt, keySalt, secret, verifier] = [16, 16, 32, 16].map((size) =>
    randomBytes(size),
  ) as [Buffer, Buffer, Buffer, Buffer];
  let spun = sha(keySalt, Buffer.from(password, 'utf16le'));
  for (let at = 0; at < spins; at += 1) spun = sha(le32(at), spun);
  const part = (block: string, bytes: Uint8Array) =>
    cipher(sha(spun, Buffer.from(block, 'hex')).subarray(0, 32), keySalt, bytes).toString('base64');
  const common = (salt: Buffer) =>
    `saltSize="16" blockSize="16" keyBits="256" hashSize="64" cipherAlgorithm="AES" cipherChaining="ChainingModeCBC" hashAlgorithm="SHA512" saltValue="${salt.toString('base64')}"`;
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><encryption xmlns="http://schemas.microsoft.com/office/2006/encryption" xmlns:p="http://schemas.microsoft.com/office/2006/keyEncryptor/password"><keyData ${common(dataSalt)}/><keyEncryptors><keyEncryptor uri="http://schemas.microsoft.com/office/2006/keyEncryptor/password"><p:encryptedKey spinCount="${spins}" ${common(keySalt)} encryptedVerifierHashInput="${part(blocks.verifierInput, verifier)}" encryptedVerifierHashValue="${part(blocks.verifierHash, sha(verifier))}" encryptedKeyValue="${part(blocks.keyValue, secret)}"/></keyEncryptor></keyEncryptors></encryption>`;
  const size = Buffer.alloc(8);
  size.writeBigUInt64LE(BigInt(plain.length));
  const segments: Uint8Array[] = [size];
  for (let at = 0; at * segmentBytes < plain.length; at += 1) {
    const iv = sha(dataSalt, le32(at)).subarray(0, 16);
    segments.push(cipher(secret, iv, plain.subarray(at * segmentBytes, (at + 1) * segmentBytes)));
  }
  const container = utils.cfb_new();
  const head = Buffer.from('0400040040000000', 'hex');
  utils.cfb_add(container, '/EncryptionInfo', Buffer.concat([head, Buffer.from(xml)]));
  utils.cfb_add(container, '/EncryptedPackage', Buffer.concat(segments));
  return new Uint8Array(write(container, { type: 'buffer' }) as Buffer);
}

function padded(bytes: Uint8Array, block: number): Uint8Array {
  const whole = new Uint8Array(Math.ceil(bytes.length / block) * block);
  whole.set(bytes);
  return whole;
}

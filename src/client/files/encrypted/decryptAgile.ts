import { cbc } from '@noble/ciphers/aes';
import { sha1 } from '@noble/hashes/legacy';
import { sha256, sha384, sha512 } from '@noble/hashes/sha2';
import { FileFault } from '../fileFault';
import { type AgileInfo, agileInfo, type CipherParameters } from './agileInfo';

type Hash = (bytes: Uint8Array) => Uint8Array;

const hashes: { readonly [name: string]: Hash } = {
  SHA1: sha1,
  'SHA-1': sha1,
  SHA256: sha256,
  SHA384: sha384,
  SHA512: sha512,
};

const verifierInputKey = Uint8Array.of(0xfe, 0xa7, 0xd2, 0x76, 0x3b, 0x4b, 0x9e, 0x79);
const verifierHashKey = Uint8Array.of(0xd7, 0xaa, 0x0f, 0x6d, 0x30, 0x61, 0x34, 0x4e);
const keyValueKey = Uint8Array.of(0x14, 0x6e, 0x0b, 0xe7, 0xab, 0xac, 0xd0, 0xd6);
const segmentBytes = 4096;
const sizeBytes = 8;
const spinsPerTurn = 4000;
const paddingByte = 0x36;

/**
 * Decrypts a workbook that Excel locked with a password (MS-OFFCRYPTO 2.3.4.11-15, agile
 * encryption). Deriving the key takes a second or so: the page stays awake and is told how far it is.
 *
 * @param tell is given the part done, 0 to 1
 * @throws FileFault when the password is wrong or the encryption another one
 */
export async function decryptAgile(
  infoStream: Uint8Array,
  packageStream: Uint8Array,
  password: string,
  tell: (done: number) => void,
): Promise<Uint8Array> {
  const info = agileInfo(infoStream);
  const spun = await spin(info, password, tell);
  const { password: key } = info;
  const part = (block: Uint8Array, bytes: Uint8Array) =>
    decrypted(bytes, partKey(spun, block, key), sized(key.salt, key.blockBytes));
  const input = part(verifierInputKey, key.verifierInput);
  const expected = part(verifierHashKey, key.verifierHash);
  const found = hashOf(key)(input.subarray(0, key.salt.length));
  if (!found.every((byte, at) => byte === expected[at])) throw new FileFault('wrongPassword');
  const secret = part(keyValueKey, key.keyValue).subarray(0, info.data.keyBytes);
  return decryptedPackage(packageStream, secret, info.data);
}

async function spin(
  { password: { salt, spins, ...parameters } }: AgileInfo,
  password: string,
  tell: (done: number) => void,
): Promise<Uint8Array> {
  const hash = hashOf({ salt, ...parameters });
  let spun = hash(joined(salt, utf16(password)));
  const round = new Uint8Array(4 + spun.length);
  const counter = new DataView(round.buffer);
  for (let at = 0; at < spins; at += 1) {
    counter.setUint32(0, at, true);
    round.set(spun, 4);
    spun = hash(round);
    if (at % spinsPerTurn !== 0) continue;
    tell(at / spins);
    await new Promise((resolve) => setTimeout(resolve));
  }
  tell(1);
  return spun;
}

function partKey(spun: Uint8Array, block: Uint8Array, parameters: CipherParameters): Uint8Array {
  return sized(hashOf(parameters)(joined(spun, block)), parameters.keyBytes);
}

function decryptedPackage(
  stream: Uint8Array,
  secret: Uint8Array,
  data: CipherParameters,
): Uint8Array {
  if (stream.length < sizeBytes) throw new FileFault('damaged');
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const size = view.getUint32(0, true) + view.getUint32(4, true) * 2 ** 32;
  const body = stream.subarray(sizeBytes);
  if (size > body.length) throw new FileFault('damaged');
  const hash = hashOf(data);
  const plain = new Uint8Array(Math.ceil(body.length / segmentBytes) * segmentBytes);
  const number = new Uint8Array(4);
  for (let at = 0; at * segmentBytes < size; at += 1) {
    new DataView(number.buffer).setUint32(0, at, true);
    const iv = sized(hash(joined(data.salt, number)), data.blockBytes);
    const segment = body.subarray(at * segmentBytes, (at + 1) * segmentBytes);
    plain.set(decrypted(segment, secret, iv), at * segmentBytes);
  }
  return plain.subarray(0, size);
}

function decrypted(bytes: Uint8Array, key: Uint8Array, iv: Uint8Array): Uint8Array {
  try {
    return cbc(key, iv, { disablePadding: true }).decrypt(bytes);
  } catch {
    throw new FileFault('damaged');
  }
}

function hashOf({ hash }: CipherParameters): Hash {
  const known = hashes[hash];
  if (known === undefined) throw new FileFault('otherEncryption');
  return known;
}

/** Cut or filled up to a length, as the standard does with 0x36. */
function sized(bytes: Uint8Array, length: number): Uint8Array {
  if (bytes.length >= length) return bytes.subarray(0, length);
  const filled = new Uint8Array(length).fill(paddingByte);
  filled.set(bytes);
  return filled;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at += 1) {
    bytes[at * 2] = text.charCodeAt(at) & 0xff;
    bytes[at * 2 + 1] = text.charCodeAt(at) >> 8;
  }
  return bytes;
}

import { FileFault } from '../fileFault';
import { readXml } from '../xlsx/readXml';

/** How a part is encrypted (MS-OFFCRYPTO 2.3.4.10). */
export interface CipherParameters {
  readonly salt: Uint8Array;
  readonly blockBytes: number;
  readonly keyBytes: number;
  readonly hash: string;
}

/** What an agile encryption says about itself and the password's key. */
export interface AgileInfo {
  readonly data: CipherParameters;
  readonly password: CipherParameters & {
    readonly spins: number;
    readonly verifierInput: Uint8Array;
    readonly verifierHash: Uint8Array;
    readonly keyValue: Uint8Array;
  };
}

const agileVersion = 0x0004_0004;
const headBytes = 8;
const mostSpins = 2_000_000;

/**
 * Reads the stream EncryptionInfo.
 *
 * @throws FileFault when the file is encrypted in another way
 */
export function agileInfo(stream: Uint8Array): AgileInfo {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  if (stream.length < headBytes || view.getUint32(0, true) !== agileVersion) {
    throw new FileFault('otherEncryption');
  }
  let data: { readonly [name: string]: string } | undefined;
  let key: { readonly [name: string]: string } | undefined;
  readXml([new TextDecoder().decode(stream.subarray(headBytes)).replace(/\0+$/, '')], {
    open(name, attributes) {
      if (name === 'keyData') data = { ...attributes };
      if (name === 'encryptedKey') key = { ...attributes };
    },
  });
  if (data === undefined || key === undefined) throw new FileFault('otherEncryption');
  const spins = Number(key.spinCount);
  if (!(spins >= 0 && spins <= mostSpins)) throw new FileFault('otherEncryption');
  return {
    data: parametersOf(data),
    password: {
      ...parametersOf(key),
      spins,
      verifierInput: bytesOf(key.encryptedVerifierHashInput),
      verifierHash: bytesOf(key.encryptedVerifierHashValue),
      keyValue: bytesOf(key.encryptedKeyValue),
    },
  };
}

function parametersOf(attributes: { readonly [name: string]: string }): CipherParameters {
  const isKnown =
    attributes.cipherAlgorithm === 'AES' && attributes.cipherChaining === 'ChainingModeCBC';
  if (!isKnown) throw new FileFault('otherEncryption');
  return {
    salt: bytesOf(attributes.saltValue),
    blockBytes: Number(attributes.blockSize),
    keyBytes: Number(attributes.keyBits) / 8,
    hash: attributes.hashAlgorithm ?? '',
  };
}

function bytesOf(base64 = ''): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    throw new FileFault('damaged');
  }
}

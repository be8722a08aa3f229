import { sha256 } from '../../ground/text/sha256';
import type { Digest } from '../../sources/record';
import { documentProperties, lastingProperty } from '../documentState';

const SALT = 'flywheelSalt';
/** Eight bytes tell the people of one file apart. */
const KEPT_DIGITS = 16;

/**
 * The digest of this file: SHA-256 with a random salt that belongs to the file, so that a digest
 * tells nobody outside the file whose e-mail address it is. Who may edit the script can read the salt and try addresses:
 * a pseudonym, no anonymity. The same text gives the same digest in this file only.
 */
export function fileDigest(): Digest {
  const salt = fileSalt();
  const known = new Map<string, string>();
  return (text) => {
    const digest = known.get(text) ?? sha256(`${salt}\n${text}`).slice(0, KEPT_DIGITS);
    known.set(text, digest);
    return digest;
  };
}

function fileSalt(): string {
  const known = lastingProperty(SALT);
  if (known !== null) return known;
  const fresh = Utilities.getUuid();
  documentProperties().setProperty(SALT, fresh);
  return fresh;
}

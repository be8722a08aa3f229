import { cleanText } from '../../../ground/cells/cleanText';
import type { Digest } from '../../record';

/** A one-way short key of a customer: the same person, nobody's name. A key stays as it is, a masked one is none. */
export function customerKey(text: string, digest: Digest): string | null {
  const plain = cleanText(text).toLowerCase();
  if (/^c-[0-9a-f]{16}$/.test(plain)) return plain;
  return plain === '' || plain.includes('**') ? null : `c-${digest(plain)}`;
}

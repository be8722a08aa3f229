const plain = /^[a-z0-9._/:#@+-]*$/;

/**
 * What ids are compared by: composed Unicode, lower case, no spaces around. "Mina-IG " and
 * "mina-ig" are one creator. Clean ids come back as they are, without a copy.
 */
export function idKey(text: string): string {
  return plain.test(text) ? text : text.normalize('NFC').trim().toLowerCase();
}

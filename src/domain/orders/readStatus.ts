import { statusKey } from './statusKey';
import type { ExplainableMeaning, StatusMeaning } from './statusMeaning';
import { statusRules } from './statusRules';

/** Words of one's own and what they mean, by `statusKey`. */
export type OwnStatusWords = ReadonlyMap<string, ExplainableMeaning>;

const noWords: OwnStatusWords = new Map();

/**
 * What a status says, whatever shop and language it comes from. A blank one is a sale; a word of
 * one's own goes before all others.
 *
 * @returns `unknown` for a word that no rule and nobody has explained: it counts and is listed
 */
export function readStatus(text: string, own: OwnStatusWords = noWords): StatusMeaning {
  const key = statusKey(text);
  if (key === '') return 'sale';
  const explained = own.get(key);
  if (explained !== undefined) return explained;
  return statusRules.find(({ pattern }) => pattern.test(key))?.meaning ?? 'unknown';
}

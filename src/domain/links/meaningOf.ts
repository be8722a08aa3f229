import { isInputError } from '../inputError';
import { webAddress } from '../tracking/webAddress';

/**
 * An address without what doesn't change where it leads or how it is counted: case, "www.", a slash
 * at the end and the order of the parameters make no other link, only nearly the same one.
 */
export function meaningOf(url: string): string {
  try {
    const { host, base, pieces } = webAddress(url);
    const path = base
      .slice(base.indexOf('//') + 2)
      .replace(/^[^/]*/, '')
      .replace(/\/+$/, '');
    const parameters = pieces.map(({ name, value }) => `${name}=${value}`.toLowerCase()).sort();
    return `${host.replace(/^www\./, '')}${path.toLowerCase()}?${parameters.join('&')}`;
  } catch (error) {
    if (isInputError(error)) return url.trim().toLowerCase();
    throw error;
  }
}

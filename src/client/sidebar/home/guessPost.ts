import { readPostAddress } from '../../../domain/platforms/readPostAddress';
import { handleKey } from '../../../ground/cells/handleKey';
import type { SidebarOpening } from '../../../shared/sidebarOpening';

/** What an address tells about a post, where it is clear. */
export interface PostGuess {
  readonly creatorId?: string;
  readonly campaignId?: string;
  readonly format?: string;
}

/**
 * Guesses creator, campaign and format from a post's address: the one creator with that handle, or the
 * only one on that platform; the one campaign for which she has a link.
 */
export function guessPost(
  url: string,
  { creators, links }: Pick<SidebarOpening, 'creators' | 'links'>,
): PostGuess {
  const said = readPostAddress(url);
  if (!said) return {};
  const onPlatform = creators.filter(({ platform }) => platform === said.platform);
  const named = onPlatform.filter(({ handle }) => handleKey(handle) === handleKey(said.handle));
  const [creator, ...others] = said.handle === '' ? onPlatform : named;
  const format = said.format === '' ? {} : { format: said.format };
  if (!creator || others.length > 0) return format;
  const { creatorId } = creator;
  const own = links.filter((link) => link.creatorId === creatorId);
  const campaigns = [...new Set(own.map(({ campaignId }) => campaignId))];
  const [campaignId = ''] = campaigns;
  return { ...format, creatorId, ...(campaigns.length === 1 ? { campaignId } : {}) };
}

/**
 * What changes in a form when its address does: what the address before told, and nobody changed since, is taken
 * back; an address typed letter by letter tells little at first, and may tell something else at the end.
 */
export function guessAnew(
  form: Required<PostGuess> & { readonly url: string },
  url: string,
  opening: Pick<SidebarOpening, 'creators' | 'links'>,
  blank: Required<PostGuess>,
): PostGuess {
  const before = Object.entries(guessPost(form.url, opening)) as [keyof PostGuess, string][];
  const stale = before.filter(([field, value]) => form[field] === value);
  return {
    ...Object.fromEntries(stale.map(([field]) => [field, blank[field]])),
    ...guessPost(url, opening),
  };
}

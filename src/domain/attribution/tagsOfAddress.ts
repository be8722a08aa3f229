/** The tags of an address that can name a creator. */
export interface AddressTags {
  /** utm_content, else Naver's nt_detail; '' without one. */
  readonly content: string;
  readonly id: string;
}

const tag = /[?&#;](utm_content|utm_id|nt_detail)=([^&#\s]*)/gi;
const noTags: AddressTags = { content: '', id: '' };

/** Reads the tags in the query or fragment of an address, still encoded; the first of each counts. */
export function tagsOfAddress(address: string): AddressTags {
  if (!address.includes('=')) return noTags;
  const found = new Map<string, string>();
  for (const [, name = '', value = ''] of address.matchAll(tag)) {
    const key = name.toLowerCase();
    if (value !== '' && !found.has(key)) found.set(key, value);
  }
  return {
    content: found.get('utm_content') ?? found.get('nt_detail') ?? '',
    id: found.get('utm_id') ?? '',
  };
}

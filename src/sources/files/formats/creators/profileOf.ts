import { handleKey } from '../../../../ground/cells/handleKey';

const inAddress: readonly (readonly [string, RegExp])[] = [
  ['instagram', /instagram\.com\/(?:@)?([\w.]{1,40})/i],
  ['tiktok', /tiktok\.com\/@([\w.]{1,40})/i],
  ['youtube', /youtube\.com\/(?:@|c\/|user\/|channel\/)?([\w.-]{1,60})/i],
  ['threads', /threads\.(?:net|com)\/@([\w.]{1,40})/i],
  ['naver', /blog\.naver\.com\/([\w-]{1,40})/i],
];

const inWords: readonly (readonly [string, RegExp])[] = [
  ['instagram', /instagram|\big\b|인스타/i],
  ['tiktok', /tiktok|tik tok|틱톡/i],
  ['youtube', /youtube|유튜브/i],
  ['naver', /blog|블로그/i],
];

/** The platform and handle (without @, in lower case) that a row of a list names; '' for what it does not. */
export function profileOf(row: {
  readonly url: string;
  readonly handle: string;
  readonly platform: string;
}): { readonly platform: string; readonly handle: string } {
  const address = `${row.url} ${row.handle.includes('/') ? row.handle : ''}`;
  const named = row.handle.includes('/') ? '' : handleKey(row.handle);
  for (const [platform, pattern] of inAddress) {
    const found = pattern.exec(address)?.[1];
    if (found !== undefined) return { platform, handle: named || handleKey(found) };
  }
  const platform = inWords.find(([, pattern]) => pattern.test(row.platform))?.[0] ?? '';
  return { platform, handle: named };
}

import { headerKey } from '../../ground/cells/headerKey';

/** Other words for platforms, by how people type them; compared as headers are. */
export const platformAliases: ReadonlyMap<string, string> = new Map([
  ['ig', 'instagram'],
  ['insta', 'instagram'],
  ['instagramreels', 'instagram'],
  ['인스타그램', 'instagram'],
  ['인스타', 'instagram'],
  ['틱톡', 'tiktok'],
  ['tt', 'tiktok'],
  ['yt', 'youtube'],
  ['youtubeshorts', 'youtube'],
  ['shorts', 'youtube'],
  ['유튜브', 'youtube'],
  ['페이스북', 'facebook'],
  ['fb', 'facebook'],
  ['twitter', 'x'],
  ['트위터', 'x'],
  ['스레드', 'threads'],
  ['링크드인', 'linkedin'],
  ['트위치', 'twitch'],
  ['핀터레스트', 'pinterest'],
  ['네이버', 'naver'],
  ['네이버블로그', 'naver'],
  ['naverblog', 'naver'],
]);

/** A platform's one name however it was typed: "Insta", " 인스타그램 " and "IG" are "instagram"; '' for none. */
export function platformName(typed: string | undefined): string {
  const key = headerKey(typed ?? '');
  return platformAliases.get(key) ?? key;
}

/** Whether reach on this platform comes from views, so that reactions are compared with views. */
export function countsByViews(platform: string): boolean {
  return platform === 'tiktok' || platform === 'youtube';
}

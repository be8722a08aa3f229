const aliases: ReadonlyMap<string, string> = new Map([
  ['ig', 'instagram'],
  ['insta', 'instagram'],
  ['instagramreels', 'instagram'],
  ['인스타그램', 'instagram'],
  ['인스타', 'instagram'],
  ['틱톡', 'tiktok'],
  ['yt', 'youtube'],
  ['youtubeshorts', 'youtube'],
  ['shorts', 'youtube'],
  ['유튜브', 'youtube'],
]);

/** A platform's one name however it was typed: "Insta", " 인스타그램 " and "IG" are "instagram"; '' for none. */
export function platformName(typed: string | undefined): string {
  const key = (typed ?? '').toLowerCase().replace(/[\s_-]/g, '');
  return aliases.get(key) ?? key;
}

/** Whether reach on this platform comes from views, so that reactions are compared with views. */
export function countsByViews(platform: string): boolean {
  return platform === 'tiktok' || platform === 'youtube';
}

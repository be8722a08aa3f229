import type { Source } from '../../source';
import { firstYoutube, readYoutube, readYoutubeTest } from './parse';
import { youtubeRequest, youtubeTest } from './request';

/** Public counts of channels and videos and a sample of comments, by the user's Google account. */
export const youtube: Source = {
  id: 'youtube',
  label: { en: 'YouTube', ko: 'YouTube' },
  fills: ['Snapshots', 'Creators', 'Posts', 'Comments'],
  scopes: ['https://www.googleapis.com/auth/youtube.readonly'],
  service: 'YouTube',
  whitelist: [],
  overlapMs: 0,
  settings: [],
  test: youtubeTest,
  readTest: readYoutubeTest,
  begin: firstYoutube,
  request: youtubeRequest,
  read: readYoutube,
};

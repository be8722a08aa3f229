import { message } from '../../../../ground/text/text';
import { formatNotes, sourceTexts } from '../../../../messages/sourceTexts';
import { defineFormat } from '../../exportFormat';
import { missingValue } from '../../refusals';
import { profileOf } from './profileOf';

/** Lists of creators from discovery tools (Modash and the like), whose headers vary: by the names that they go by. */
export const creatorLists = defineFormat({
  id: 'creatorLists',
  label: { en: 'creator list', ko: '크리에이터 목록' },
  from: { en: 'Modash and similar tools: export a list', ko: 'Modash 등에서 목록 내보내기' },
  tab: 'Creators',
  row: 'creator',
  note: formatNotes.creatorsFound,
  columns: {
    handle: {
      kind: 'text',
      headers: [
        'handle',
        'username',
        'user name',
        'instagram_username',
        'tiktok_username',
        'youtube_username',
        'instagram handle',
        'tiktok handle',
        'account',
        '핸들',
        '계정',
        '계정명',
        '아이디',
        '인스타그램 아이디',
        '인스타 아이디',
        '인스타그램 계정',
        '틱톡 아이디',
        '유튜브 아이디',
      ],
    },
    profileUrl: {
      kind: 'text',
      headers: [
        'profile_url',
        'profile url',
        'url',
        'profile link',
        'link',
        'profil',
        'profil-url',
        'instagram url',
        '링크',
        '채널 링크',
        '계정 링크',
        '프로필 url',
        '프로필 링크',
      ],
    },
    platform: { kind: 'text', headers: ['platform', 'network', 'channel', '플랫폼', '채널'] },
    name: {
      kind: 'text',
      headers: ['full_name', 'fullname', 'full name', 'name', '이름', '채널명', '닉네임', '활동명'],
    },
    followers: {
      kind: 'count',
      headers: [
        'followers',
        'follower_count',
        'follower count',
        'followers count',
        'audience_size',
        'subscribers',
        'follower',
        'abonnenten',
        'abonnés',
        'seguidores',
        '팔로워',
        '팔로워 수',
        '구독자',
      ],
    },
    following: { kind: 'count', headers: ['following', 'following_count', '팔로잉'] },
    posts: { kind: 'count', headers: ['posts_count', 'posts', 'media_count', '게시물 수'] },
  },
  needs: ['followers'],
  needsOneOf: [['handle', 'profileUrl']],
  key: ['handle', 'profileUrl'],
  record([row], { known }) {
    const header = row.headerOf('handle');
    const { platform, handle } = profileOf({
      url: row.text('profileUrl'),
      handle: row.text('handle'),
      platform: `${row.text('platform')} ${header}`,
    });
    const followers = row.count('followers');
    if (handle === '') return missingValue(row, 'handle');
    if (row.problems.length > 0) return null;
    if (platform === '') return row.refuse(message(sourceTexts.noPlatform, {}));
    return {
      creator_id: known.creatorByHandle(platform, handle) ?? `${handle}-${platform.slice(0, 2)}`,
      name: row.text('name') || null,
      platform,
      handle: `@${handle}`,
      profile_url: row.text('profileUrl') || null,
      followers,
      following: row.count('following'),
      posts_count: row.count('posts'),
    };
  },
});

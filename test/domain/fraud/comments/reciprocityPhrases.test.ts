import { cleanComment } from '../../../../src/domain/fraud/comments/cleanComment';
import { asksForReturn } from '../../../../src/domain/fraud/comments/reciprocityPhrases';

test.each([
  'F4F?',
  'f4f 🔥',
  'Follow for follow anyone',
  'check out my page!!',
  'Check my profile 😉',
  'Please follow me back',
  'DM us for a collab 💌',
  'let’s support each other',
  '맞팔해요~',
  '선팔하고 갑니다 맞팔 부탁드려요',
  '소통해요 우리',
  '소통하고 지내요',
  '좋반이요',
  '좋아요반사 부탁드려요',
  '서이추 신청합니다',
  '제 피드도 놀러오세요',
  '팔로우하고 가요',
])('asks for return: %s', (text) => {
  expect(asksForReturn(cleanComment(text))).toBe(true);
});

test.each([
  'follow the recipe exactly and it works',
  'I checked my oven twice',
  'my page is open in the book right now',
  'I love your channel',
  'like for real',
  'this collab is great',
  'Do you follow any other bakers?',
  'the promo code did not work',
  '소통이 잘 되는 팀이네요',
  '피드가 예뻐요',
  '제 계정에서는 안 보여요',
  '반사판은 어떤 거 쓰세요?',
  '구독자 만명 축하드려요',
  '팔로우한 지 3년 됐어요',
  '품절인가요?',
])('does not: %s', (text) => {
  expect(asksForReturn(cleanComment(text))).toBe(false);
});

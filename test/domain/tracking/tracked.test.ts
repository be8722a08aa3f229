import { completenessLine } from '../../../src/domain/brief/completeness';
import { tracked } from '../../../src/domain/tracking/tracked';
import { say } from '../../../src/ground/text/text';

const all = { utm: true, page: true, code: true, time: true, window: true };

test.each([
  [{}, '5/5', '5/5'],
  [{ code: false }, '4/5, missing: promo code', '4/5, 빠진 것: 프로모션 코드'],
  [
    { utm: false, page: false, code: false, time: false, window: false },
    '0/5, missing: UTM link, own landing page, promo code, publication time, counting window',
    '0/5, 빠진 것: UTM 링크, 전용 랜딩 페이지, 프로모션 코드, 게시 시각, 기여 기간',
  ],
])('counts what is tracked: %j', (absent, english, korean) => {
  const line = completenessLine(tracked({ ...all, ...absent }));
  expect(say(line, 'en')).toBe(english);
  expect(say(line, 'ko')).toBe(korean);
});

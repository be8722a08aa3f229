import { touchpoints } from '../choices';
import { defineTab } from '../column';

export const assetsTab = defineTab({
  name: 'Assets',
  ko: '콘텐츠 재사용',
  writer: 'marketer',
  unique: 'asset_id',
  makesIdFrom: ['post_id', 'touchpoint', 'started_on'],
  purpose: {
    en: 'One row per reuse of a post: as an ad, in an e-mail, on the website, and until when it is allowed.',
    ko: '게시물을 다시 쓴 곳마다 한 줄입니다: 광고, 이메일, 웹사이트 등과 사용 기한을 적습니다.',
  },
  columns: [
    {
      key: 'asset_id',
      kind: 'id',
      required: true,
      ko: '콘텐츠 ID',
      aliases: ['asset', '자산 ID'],
      note: { en: 'A short id that never changes.', ko: '바뀌지 않는 짧은 ID입니다.' },
    },
    {
      key: 'post_id',
      kind: 'id',
      required: true,
      ko: '게시물 ID',
      aliases: ['post'],
      note: { en: 'The post it comes from.', ko: '원본 게시물입니다.' },
    },
    {
      key: 'touchpoint',
      kind: 'choice',
      open: true,
      choices: touchpoints,
      ko: '접점',
      note: {
        en: 'Where it is reused. Blank: not used yet.',
        ko: '다시 쓰는 곳입니다. 비우면 아직 쓰지 않은 것입니다.',
      },
    },
    {
      key: 'started_on',
      kind: 'date',
      ko: '사용 시작일',
      aliases: ['started'],
      note: {
        en: 'Since when it is used. Blank: not used yet.',
        ko: '사용을 시작한 날입니다. 비우면 아직 쓰지 않은 것입니다.',
      },
    },
    {
      key: 'impressions',
      kind: 'number',
      ko: '노출',
      min: 0,
      note: { en: 'Times it was shown there.', ko: '그곳에서 보인 횟수입니다.' },
    },
    {
      key: 'reach',
      kind: 'number',
      ko: '도달',
      min: 0,
      note: { en: 'People who saw it there.', ko: '그곳에서 본 사람 수입니다.' },
    },
    {
      key: 'invalid_share',
      kind: 'share',
      ko: '무효 비율',
      min: 0,
      max: 1,
      note: {
        en: 'Share of impressions that were not people.',
        ko: '사람이 아닌 노출의 비율입니다.',
      },
    },
    {
      key: 'added_cost',
      kind: 'money',
      ko: '추가 비용',
      min: 0,
      note: { en: 'Ad spend or work for this reuse.', ko: '재사용에 든 광고비나 작업비입니다.' },
    },
    {
      key: 'licence_price',
      kind: 'money',
      ko: '라이선스 가격',
      aliases: ['license_price'],
      min: 0,
      note: {
        en: 'What such a licence costs on the market.',
        ko: '이런 사용권의 시장 가격입니다.',
      },
    },
    {
      key: 'production_avoided',
      kind: 'money',
      ko: '절약한 제작비',
      min: 0,
      note: {
        en: 'What you would have paid for own content.',
        ko: '직접 제작했다면 들었을 비용입니다.',
      },
    },
    {
      key: 'rights_where',
      kind: 'list',
      ko: '사용 범위',
      note: {
        en: 'Where you may use it, parted by commas.',
        ko: '사용할 수 있는 곳입니다. 쉼표로 구분합니다.',
      },
    },
    {
      key: 'rights_until',
      kind: 'date',
      ko: '사용 기한',
      note: { en: 'The last day on which you may use it.', ko: '사용할 수 있는 마지막 날입니다.' },
    },
    {
      key: 'may_edit',
      kind: 'flag',
      ko: '편집 가능',
      note: { en: 'May you cut and adapt it?', ko: '자르거나 고쳐도 되나요?' },
    },
  ],
});

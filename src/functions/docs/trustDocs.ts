import type { ExampleCell, FamilyDocs } from './functionDocs';

const parameters = {
  creator: { en: 'the creator’s id', ko: '크리에이터 ID' },
  creators: {
    en: 'a range with headers: creator_id, platform, followers, following, posts_count …',
    ko: '머리글이 있는 범위: creator_id, platform, followers, following, posts_count 등',
  },
  snapshots: {
    en: 'a range with headers: creator_id, taken_on, followers, note; a note explains growth (optional)',
    ko: '머리글이 있는 범위: creator_id, taken_on, followers, note. note는 증가 이유로 봅니다(선택)',
  },
  posts: {
    en: 'a range with headers: creator_id, published_at, likes, comments, views, saves, shares, clicks, caption (optional)',
    ko: '머리글이 있는 범위: creator_id, published_at, likes, comments, views, saves, shares, clicks, caption(선택)',
  },
  comments: {
    en: 'a range with headers: creator_id, post_id, author, text, language (optional)',
    ko: '머리글이 있는 범위: creator_id, post_id, author, text, language(선택)',
  },
  as_of: {
    en: 'a date; nothing after it is looked at; TODAY() gives the Scoreboard’s score of today (optional)',
    ko: '날짜. 그 뒤의 자료는 보지 않습니다. TODAY()를 넣으면 오늘 Scoreboard의 점수와 같습니다(선택)',
  },
  benchmarks: {
    en: 'your Benchmarks with headers: metric, platform, tier, low, typical, high, unit; without it the built-in rows count (optional)',
    ko: '머리글이 있는 Benchmarks 범위: metric, platform, tier, low, typical, high, unit. 비우면 기본값을 씁니다(선택)',
  },
} as const;

const formula =
  '1 − ∏ over growth, comments, engagement, clicks, profile, fit of (1 − cap × evidence × signals), times 100; “Not enough data” below 35 % confidence, unless the score is 50 or more with good evidence in one family';

const source = {
  en: 'docs/signals.md: each signal, its source, how well it does and what it cannot see; signals, not a verdict',
  ko: 'docs/signals.md: 신호마다의 근거, 정확도, 한계. 판정이 아니라 신호입니다',
} as const;

/** A count a day for a fortnight; 2,000 followers arrive between two of them and stay. */
const counts: readonly (readonly [string, number])[] = [
  ['2026-03-01', 8000],
  ['2026-03-02', 8009],
  ['2026-03-03', 8021],
  ['2026-03-04', 8030],
  ['2026-03-05', 8041],
  ['2026-03-06', 8049],
  ['2026-03-07', 8061],
  ['2026-03-08', 10070],
  ['2026-03-09', 10079],
  ['2026-03-10', 10091],
  ['2026-03-11', 10099],
  ['2026-03-12', 10112],
  ['2026-03-13', 10120],
  ['2026-03-14', 10131],
  ['2026-03-15', 10139],
];

const likes = [310, 402, 288, 350, 512, 298, 377, 420, 333, 290, 466, 301];

const creators: readonly (readonly ExampleCell[])[] = [
  ['creator_id', 'platform', 'following', 'posts_count'],
  ['mina', 'instagram', 410, 230],
];

const snapshots: readonly (readonly ExampleCell[])[] = [
  ['creator_id', 'taken_on', 'followers'],
  ...counts.map(([date, followers]) => ['mina', { date }, followers]),
];

const posts: readonly (readonly ExampleCell[])[] = [
  ['creator_id', 'likes', 'comments'],
  ...likes.map((count, index) => ['mina', count, 8 + index]),
];

export const trustDocs = {
  FRAUDSCORE: {
    summary: {
      en: 'Adds up signals that a creator’s reach may not be what it seems: growth in bursts, copied comments, odd engagement, missing clicks.',
      ko: '갑작스러운 팔로워 증가, 복사한 댓글, 이상한 참여율, 없는 클릭 등 도달을 다시 확인해 볼 신호를 모아 점수로 보여 줍니다.',
    },
    parameters,
    returns: {
      en: '0 to 100: below 25 low, below 50 check, below 75 high; or “Not enough data”',
      ko: '0에서 100. 25 미만 낮음, 50 미만 확인 필요, 75 미만 높음. 자료가 적으면 “데이터가 부족합니다”',
    },
    formula,
    source,
    examples: [
      {
        says: {
          en: 'A profile alone says too little',
          ko: '프로필만으로는 말할 수 없는 경우',
        },
        args: ['mina', creators],
        result: 'Not enough data',
        resultKo: '데이터가 부족합니다',
      },
      {
        says: {
          en: 'A fifth of the followers came within a day, then growth stopped',
          ko: '팔로워의 5분의 1이 하루 만에 늘고 멈춘 경우',
        },
        args: ['mina', creators, snapshots, posts],
        result: 76.6,
      },
    ],
  },
  FRAUDWHY: {
    summary: {
      en: 'Explains a score signal by signal, so that it can be argued with.',
      ko: '점수의 이유를 신호별로 보여 줍니다. 따져 볼 수 있도록 수치를 모두 적습니다.',
    },
    parameters: { ...parameters, creator: { en: 'one creator’s id', ko: '크리에이터 한 명의 ID' } },
    returns: {
      en: 'a table: signal, value, usual range, points, coverage, what it says; then what would change it most, what speaks for the creator and what to ask',
      ko: '신호, 값, 보통 범위, 점수, 자료 충분도, 설명의 표. 아래에 추가할 자료, 긍정적인 점, 물어볼 것을 적습니다',
    },
    formula,
    source,
    examples: [
      {
        says: { en: 'An id that is not in the table', ko: '표에 없는 ID' },
        args: ['mona', creators],
        result: [['creator "mona" is not in creators', '', '', '', '', '']],
        resultKo: [['creator: "mona" ID가 creators 표에 없습니다', '', '', '', '', '']],
      },
    ],
  },
} as const satisfies FamilyDocs;

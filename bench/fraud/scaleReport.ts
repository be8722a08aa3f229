import type {
  CommentEvidence,
  FraudEvidence,
  PostEvidence,
  SnapshotEvidence,
} from '../../src/domain/fraud/fraudEvidence';
import { scoreCreators } from '../../src/domain/fraud/scoreCreators';
import { type SeededRandom, seededRandom } from './seededRandom';
import { syntheticComments } from './syntheticComments';

const CREATORS = 200;
const SNAPSHOTS_EACH = 200;
const COMMENTS_EACH = 100;
const POSTS_EACH = 20;
const hostileCount = 20_000;
const hugeCount = 500;

/** Prints how long one call takes over a large workbook and over hostile comments, each in a fresh state. */
function main(): void {
  const evidence = largeWorkbook();
  time(`${CREATORS} creators, 40,000 snapshots, 20,000 comments, first call`, () =>
    scoreCreators(evidence),
  );
  time('the same again', () => scoreCreators(evidence));
  for (const [name, text, count = hostileCount] of hostileTexts) {
    const comments = Array.from({ length: count }, (_, index) => ({
      creatorId: 'c0',
      author: `person${index}`,
      postId: `p${index % 20}`,
      text: text(index),
    }));
    time(`${count} comments of one creator: ${name}`, () =>
      scoreCreators({ creators: [{ creatorId: 'c0' }], comments }),
    );
  }
}

const hostileTexts: readonly (readonly [
  name: string,
  text: (index: number) => string,
  count?: number,
])[] = [
  ['all alike but for a number', (index) => `great post number ${index} my friend`],
  ['all the same', () => 'great post my friend keep it up'],
  ['100,000 characters each', (index) => `${'ab c'.repeat(25_000)}${index}`, hugeCount],
  [
    'shared halves',
    (index) =>
      `${'so lovely to see this '.repeat(5)}${(index * 7919) % 99_991} ${(index * 104_729) % 99_991}`,
  ],
  ['random letters of three kinds', (index) => randomLetters(seededRandom(index))],
];

function randomLetters(random: SeededRandom): string {
  return Array.from({ length: 80 }, () => random.pick(['a', 'b', ' '])).join('');
}

function largeWorkbook(): FraudEvidence {
  const ids = Array.from({ length: CREATORS }, (_, index) => `creator${index}`);
  return {
    creators: ids.map((creatorId) => ({
      creatorId,
      platform: 'instagram',
      following: 400,
      postsCount: 90,
    })),
    snapshots: ids.flatMap((id, index) => history(id, seededRandom(index))),
    posts: ids.flatMap((id, index) => posts(id, seededRandom(1000 + index))),
    comments: ids.flatMap((id, index): CommentEvidence[] =>
      syntheticComments(
        {
          creatorId: id,
          comments: COMMENTS_EACH,
          posts: 10,
          tongue: 'mixed',
          bought: (index % 4) / 4,
        },
        seededRandom(2000 + index),
      ),
    ),
  };
}

function history(creatorId: string, random: SeededRandom): SnapshotEvidence[] {
  let followers = 3000 + 40_000 * random.next();
  return Array.from({ length: SNAPSHOTS_EACH }, (_, day) => {
    followers *= 1 + 0.004 * (random.next() - 0.3) + (random.next() < 0.02 ? 0.05 : 0);
    return { creatorId, takenOn: 20_000 + day, followers: Math.round(followers) };
  });
}

function posts(creatorId: string, random: SeededRandom): PostEvidence[] {
  return Array.from({ length: POSTS_EACH }, (_, index) => {
    const likes = Math.round(200 + 800 * random.next());
    return {
      creatorId,
      postId: `${creatorId}-p${index}`,
      publishedOn: 20_000 + index * 9,
      caption: `Post ${index} about ${random.pick(['tea', 'trails', 'bread', 'books'])}`,
      likes,
      comments: Math.round(likes * 0.03),
      views: likes * 20,
      clicks: Math.round(likes * 0.02 * random.next()),
    };
  });
}

/** Processor time, which other work on the machine doesn't change, and time on the clock. */
function time(name: string, run: () => unknown): void {
  const start = process.hrtime.bigint();
  const busy = process.cpuUsage();
  run();
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  const used = process.cpuUsage(busy).user / 1e6;
  console.log(`${used.toFixed(2).padStart(6)} s (${seconds.toFixed(2)} s by the clock)  ${name}`);
}

main();

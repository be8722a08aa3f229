import { CHECK_RISK } from '../../src/domain/fraud/familyWeights';
import { scoreCreators } from '../../src/domain/fraud/scoreCreators';
import { auc } from './auc';
import { seededRandom } from './seededRandom';
import { type CommentSet, syntheticComments, type Tongue } from './syntheticComments';

const tongues: readonly Tongue[] = ['english', 'korean', 'mixed'];
const kinds = [
  { name: 'genuine', guilty: false },
  ...[0.2, 0.4, 0.6, 0.8].map((bought) => ({ name: `bought ${bought}`, guilty: true, bought })),
  ...[0.4, 0.8].map((bought) => ({
    name: `bought ${bought}, mostly short`,
    guilty: true,
    bought,
    short: 0.7,
  })),
  ...[0.3, 0.5, 0.7].map((pod) => ({ name: `pod ${pod}`, guilty: true, pod })),
];
const setsPerKind = 100;
const genuineSets = 700;

/** Prints how well the comment signals alone tell bought and pod comments from genuine ones. */
function main(): void {
  for (const comments of [20, 60, 200]) for (const tongue of tongues) report(tongue, comments);
}

function report(tongue: Tongue, comments: number): void {
  const rows = kinds.map((kind) => ({ ...kind, risks: risksOf(kind, tongue, comments) }));
  const innocent = rows.filter(({ guilty }) => !guilty).flatMap(({ risks }) => risks);
  const guilty = rows.filter((row) => row.guilty).flatMap(({ risks }) => risks);
  console.log(`\n${tongue}, ${comments} comments: AUC ${auc(guilty, innocent).toFixed(3)}`);
  for (const row of rows) {
    const flagged = row.risks.filter((risk) => risk >= CHECK_RISK).length / row.risks.length;
    const word = row.guilty ? 'found' : 'false alarms';
    const own = row.guilty ? `AUC ${auc(row.risks, innocent).toFixed(3)} ` : '';
    console.log(`  ${row.name.padEnd(24)} ${own}${word} ${(100 * flagged).toFixed(1)}%`);
  }
}

function risksOf(
  kind: { name: string; guilty: boolean; bought?: number; short?: number; pod?: number },
  tongue: Tongue,
  comments: number,
): number[] {
  const count = kind.guilty ? setsPerKind : genuineSets;
  return Array.from({ length: count }, (_, index) => {
    const set: CommentSet = { creatorId: 'c', comments, posts: comments / 10, tongue, ...kind };
    const random = seededRandom(index * 1009 + Math.round(1000 * (kind.bought ?? kind.pod ?? 0)));
    const scores = scoreCreators({
      creators: [{ creatorId: 'c' }],
      comments: syntheticComments(set, random),
    });
    return scores.get('c')?.risk ?? 0;
  });
}

main();

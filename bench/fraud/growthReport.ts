import { readFileSync } from 'node:fs';
import { CHECK_RISK } from '../../src/domain/fraud/familyWeights';
import { scoreCreators } from '../../src/domain/fraud/scoreCreators';
import { auc } from './auc';

/** One follower history with a known origin: `label` 1 when followers were added to it. */
interface LabelledHistory {
  readonly id: number;
  readonly kind: string;
  readonly label: 0 | 1;
  readonly q: number;
  readonly snapshots: readonly (readonly [day: string, followers: number])[];
}

interface ScoredHistory extends LabelledHistory {
  /** undefined when there were too few counts to look at. */
  readonly risk: number | undefined;
}

const samplings = [
  { name: 'daily', everyDays: 1 },
  { name: 'every 3rd day', everyDays: 3 },
  { name: 'weekly', everyDays: 7 },
];

/** Prints how well the growth signal alone tells bought from grown, by sampling and kind. */
function main(path: string | undefined): void {
  if (path === undefined) {
    console.error('usage: tsx bench/fraud/growthReport.ts histories.jsonl');
    process.exitCode = 2;
    return;
  }
  const histories = readHistories(path);
  for (const { name, everyDays } of samplings) report(name, score(histories, everyDays));
}

function readHistories(path: string): LabelledHistory[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line));
}

function score(histories: readonly LabelledHistory[], everyDays: number): ScoredHistory[] {
  const assessments = scoreCreators({
    creators: histories.map(({ id }) => ({ creatorId: String(id) })),
    snapshots: histories.flatMap(({ id, snapshots }) =>
      snapshots
        .filter((_, index) => index % everyDays === 0)
        .map(([day, followers]) => ({
          creatorId: String(id),
          takenOn: Date.parse(day) / 86_400_000,
          followers,
        })),
    ),
  });
  return histories.map((history) => ({
    ...history,
    risk: assessments.get(String(history.id))?.risk,
  }));
}

function report(name: string, scored: readonly ScoredHistory[]): void {
  const seen = scored.filter(({ risk }) => risk !== undefined);
  const all = auc(risks(scored, 1), risks(scored, 0));
  const those = auc(risks(seen, 1), risks(seen, 0));
  console.log(`\n${name}: ${seen.length} of ${scored.length} histories have enough counts`);
  console.log(`  AUC ${those.toFixed(3)} (all histories, unseen ones as 0: ${all.toFixed(3)})`);
  const kinds = [...new Set(scored.map(({ kind }) => kind))];
  for (const kind of kinds) reportKind(kind, seen);
}

function reportKind(kind: string, seen: readonly ScoredHistory[]): void {
  const rows = seen.filter((row) => row.kind === kind);
  const flagged = rows.filter(({ risk }) => (risk ?? 0) >= CHECK_RISK).length;
  const meaning = rows[0]?.label === 1 ? 'found' : 'false alarms';
  const share = ((100 * flagged) / Math.max(1, rows.length)).toFixed(1);
  console.log(`  ${kind.padEnd(15)} ${meaning} ${flagged} of ${rows.length} (${share}%)`);
}

function risks(rows: readonly ScoredHistory[], label: 0 | 1): number[] {
  return rows.filter((row) => row.label === label).map(({ risk }) => risk ?? 0);
}

main(process.argv[2]);

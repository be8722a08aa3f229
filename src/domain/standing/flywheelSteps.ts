import { isBlank } from '../../ground/cells/isBlank';
import { clusterOf } from './clusterOf';
import { isAudienceDefined, spendGates } from './spendGates';
import type { CampaignFacts, WorkbookFacts } from './workbookFacts';

/** The four steps that turn posts into a channel. */
export type StepName = 'audience' | 'cluster' | 'coCreate' | 'compound';

/** A step is behind us, the one to work on, or still ahead; `have` of `need` says how far it is. */
export interface Step {
  readonly step: StepName;
  readonly state: 'done' | 'now' | 'ahead';
  readonly have: number;
  readonly need: number;
}

/** A cluster below this size says nothing about the channel, only about one person. */
export const smallestCluster = 3;

/** Where a campaign stands in the flywheel: the first step that isn't done is the one to work on. */
export function flywheelSteps(
  facts: WorkbookFacts,
  campaign: CampaignFacts | null,
): readonly Step[] {
  const counts = campaign ? stepCounts(facts, campaign) : nothingYet;
  const current = counts.findIndex(({ have, need }) => have < need);
  return counts.map((count, index) => ({
    ...count,
    state: current === -1 || index < current ? 'done' : index === current ? 'now' : 'ahead',
  }));
}

type StepCount = Omit<Step, 'state'>;

const nothingYet: readonly StepCount[] = [
  { step: 'audience', have: 0, need: 3 },
  { step: 'cluster', have: 0, need: smallestCluster },
  { step: 'coCreate', have: 0, need: smallestCluster },
  { step: 'compound', have: 0, need: 1 },
];

function stepCounts(facts: WorkbookFacts, campaign: CampaignFacts): readonly StepCount[] {
  const cluster = clusterOf(facts, campaign.campaignId);
  const unbriefed = spendGates(facts, campaign).find(({ gate }) => gate === 'brief');
  const published = facts.posts.filter(
    (tally) => tally.campaignId === campaign.campaignId && tally.posts > 0,
  );
  const creating = new Set(published.map(({ creatorId }) => creatorId));
  const briefedAndPublished = cluster.filter(
    (id) => creating.has(id) && !unbriefed?.waitingFor.includes(id),
  );
  const reused = facts.assets.filter(({ campaignId }) => campaignId === campaign.campaignId);
  const answers = [campaign.audienceWho, campaign.audienceCares, campaign.audienceWhere];
  return [
    {
      step: 'audience',
      have: isAudienceDefined(campaign) ? 3 : answers.filter((answer) => !isBlank(answer)).length,
      need: 3,
    },
    { step: 'cluster', have: cluster.length, need: smallestCluster },
    {
      step: 'coCreate',
      have: briefedAndPublished.length,
      need: Math.max(smallestCluster, cluster.length),
    },
    { step: 'compound', have: reused.reduce((sum, { count }) => sum + count, 0), need: 1 },
  ];
}

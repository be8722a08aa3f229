import { clusterOf } from './clusterOf';
import { smallestCluster } from './flywheelSteps';
import { type Gate, spendGates } from './spendGates';
import type { CampaignFacts, WorkbookFacts } from './workbookFacts';

/** The one thing that moves the flywheel most now, with the creators it is about. */
export type NextAction =
  | { readonly action: 'setUp' }
  | { readonly action: 'addCampaign' }
  | { readonly action: 'defineAudience'; readonly campaignId: string }
  | { readonly action: 'answerNextStep'; readonly campaignId: string }
  | { readonly action: 'addCreators'; readonly missing: number }
  | { readonly action: 'buildCluster'; readonly campaignId: string; readonly missing: number }
  | {
      readonly action: CreatorAction;
      readonly campaignId: string;
      readonly creatorIds: readonly string[];
    }
  | { readonly action: 'setWindow'; readonly campaignId: string }
  | { readonly action: 'logPosts'; readonly campaignId: string }
  | { readonly action: 'runJob' }
  | { readonly action: 'mendHealth'; readonly errors: number }
  | { readonly action: 'reuseContent'; readonly campaignId: string }
  | { readonly action: 'openDashboard' };

/** What is missing for some creators of the cluster. */
export type CreatorAction = 'writeBrief' | 'writeRights' | 'makeLink' | 'makeCode';

/**
 * The next best action. Order of the rules: the house (tabs, a campaign), the questions that cost
 * nothing and decide everything (audience, ten seconds), people, agreements, tracking, and only then
 * measuring and reuse, because each later step is worthless without the earlier ones.
 */
export function nextAction(facts: WorkbookFacts, campaign: CampaignFacts | null): NextAction {
  if (!facts.isSetUp) return { action: 'setUp' };
  if (!campaign) return { action: 'addCampaign' };
  return beforeSpending(facts, campaign) ?? afterPublishing(facts, campaign);
}

function beforeSpending(facts: WorkbookFacts, campaign: CampaignFacts): NextAction | null {
  const { campaignId } = campaign;
  const gates = new Map(spendGates(facts, campaign).map((gate) => [gate.gate, gate]));
  const isShut = (gate: Gate['gate']) => gates.get(gate)?.isOpen === false;
  const about = (action: CreatorAction, gate: Gate['gate']): NextAction => ({
    action,
    campaignId,
    creatorIds: gates.get(gate)?.waitingFor ?? [],
  });
  if (isShut('audience')) return { action: 'defineAudience', campaignId };
  if (isShut('nextStep')) return { action: 'answerNextStep', campaignId };
  const clusterGap = smallestCluster - clusterOf(facts, campaignId).length;
  const creatorGap = smallestCluster - facts.creators.length;
  if (creatorGap > 0) return { action: 'addCreators', missing: creatorGap };
  if (clusterGap > 0) return { action: 'buildCluster', campaignId, missing: clusterGap };
  if (isShut('brief')) return about('writeBrief', 'brief');
  if (isShut('rights')) return about('writeRights', 'rights');
  if (isShut('page')) return about('makeLink', 'page');
  if (isShut('code')) return about('makeCode', 'code');
  if (isShut('window')) return { action: 'setWindow', campaignId };
  return null;
}

function afterPublishing(facts: WorkbookFacts, { campaignId }: CampaignFacts): NextAction {
  const published = facts.posts.some((tally) => tally.campaignId === campaignId && tally.posts > 0);
  if (!published) return { action: 'logPosts', campaignId };
  if (!facts.lastRun?.succeeded) return { action: 'runJob' };
  if (facts.healthErrors > 0) return { action: 'mendHealth', errors: facts.healthErrors };
  const isReused = facts.assets.some((asset) => asset.campaignId === campaignId && asset.count > 0);
  return isReused ? { action: 'openDashboard' } : { action: 'reuseContent', campaignId };
}

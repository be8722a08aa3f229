import { clusterOf } from './clusterOf';
import { smallestCluster } from './flywheelSteps';
import { openVerdicts, type VerdictToActOn } from './openVerdicts';
import { type GateName, spendGates } from './spendGates';
import type { CampaignFacts, DueItem, HealthFinding, WorkbookFacts } from './workbookFacts';

/** The one thing that moves the flywheel most now, with the creators it is about. */
export type NextAction =
  | { readonly action: 'setUp' }
  | { readonly action: 'addCampaign' }
  | { readonly action: 'settleIncident'; readonly postId: string; readonly campaignId: string }
  | { readonly action: 'mendHealth'; readonly errors: number; readonly worst: HealthFinding | null }
  | { readonly action: 'measure'; readonly why: string }
  | VerdictToActOn
  | { readonly action: 'defineAudience'; readonly campaignId: string }
  | { readonly action: 'answerNextStep'; readonly campaignId: string }
  | { readonly action: NumberAction; readonly campaignId: string }
  | { readonly action: 'addCreators'; readonly missing: number }
  | { readonly action: 'buildCluster'; readonly campaignId: string; readonly missing: number }
  | {
      readonly action: CreatorAction;
      readonly campaignId: string;
      readonly creatorIds: readonly string[];
    }
  | { readonly action: 'doToday'; readonly item: DueItem; readonly others: number }
  | { readonly action: 'logPosts'; readonly campaignId: string }
  | { readonly action: 'runJob' }
  | { readonly action: 'reuseContent'; readonly campaignId: string }
  | { readonly action: 'openDashboard' };

/** A number without which nobody can say what is good. */
export type NumberAction = 'setCurrency' | 'setTarget' | 'setMargin' | 'setWindow';

/** What is missing for some creators of the cluster. */
export type CreatorAction = 'writeBrief' | 'writeRights' | 'makeLink';

/**
 * The next best action. Order of the rules: the house (tabs, a campaign); incidents, law and errors;
 * what results say (nothing measured first, then verdicts); what is missing before money is spent; what
 * is due; reuse, once a window with conversions is over. Each later rule leans on the earlier ones.
 */
export function nextAction(facts: WorkbookFacts, campaign: CampaignFacts | null): NextAction {
  if (!facts.isSetUp) return { action: 'setUp' };
  return (
    trouble(facts) ??
    results(facts) ??
    (campaign === null
      ? { action: 'addCampaign' }
      : (beforeSpending(facts, campaign) ?? dueWork(facts, campaign) ?? reuse(facts, campaign)))
  );
}

function trouble(facts: WorkbookFacts): NextAction | null {
  for (const { campaignId, excludedPostIds } of facts.posts) {
    const [postId] = excludedPostIds;
    if (postId !== undefined) return { action: 'settleIncident', postId, campaignId };
  }
  if (facts.healthErrors === 0) return null;
  return { action: 'mendHealth', errors: facts.healthErrors, worst: facts.worstFinding };
}

function results(facts: WorkbookFacts): NextAction | null {
  if (facts.notMeasured !== '') return { action: 'measure', why: facts.notMeasured };
  return openVerdicts(facts)[0] ?? null;
}

function beforeSpending(facts: WorkbookFacts, campaign: CampaignFacts): NextAction | null {
  const { campaignId } = campaign;
  const gates = spendGates(facts, campaign);
  const isShut = (name: GateName) => gates.some(({ gate, isOpen }) => gate === name && !isOpen);
  const about = (action: CreatorAction, name: GateName): NextAction => ({
    action,
    campaignId,
    creatorIds: gates.find(({ gate }) => gate === name)?.waitingFor ?? [],
  });
  if (isShut('audience')) return { action: 'defineAudience', campaignId };
  if (isShut('nextStep')) return { action: 'answerNextStep', campaignId };
  if (isShut('currency')) return { action: 'setCurrency', campaignId };
  if (isShut('targetCpa')) return { action: 'setTarget', campaignId };
  if (isShut('margin')) return { action: 'setMargin', campaignId };
  const creatorGap = smallestCluster - facts.creators.length;
  if (creatorGap > 0) return { action: 'addCreators', missing: creatorGap };
  const clusterGap = smallestCluster - clusterOf(facts, campaignId).length;
  if (clusterGap > 0) return { action: 'buildCluster', campaignId, missing: clusterGap };
  if (isShut('brief')) return about('writeBrief', 'brief');
  if (isShut('rights')) return about('writeRights', 'rights');
  if (isShut('key')) return about('makeLink', 'key');
  if (isShut('window')) return { action: 'setWindow', campaignId };
  return null;
}

function dueWork(facts: WorkbookFacts, { campaignId }: CampaignFacts): NextAction | null {
  const [item, ...others] = facts.due;
  if (item) return { action: 'doToday', item, others: others.length };
  const published = facts.posts.some((tally) => tally.campaignId === campaignId && tally.posts > 0);
  if (!published) return { action: 'logPosts', campaignId };
  return facts.lastRun?.succeeded ? null : { action: 'runJob' };
}

/** Content is reused once it has shown what it brings, and not before. */
function reuse(facts: WorkbookFacts, { campaignId }: CampaignFacts): NextAction {
  const isReused = facts.assets.some((asset) => asset.campaignId === campaignId && asset.count > 0);
  const isProven =
    facts.posts.some((tally) => tally.campaignId === campaignId && tally.closedPosts > 0) &&
    facts.campaignResults.some(
      (result) => result.campaignId === campaignId && (result.conversions ?? 0) > 0,
    );
  return isProven && !isReused
    ? { action: 'reuseContent', campaignId }
    : { action: 'openDashboard' };
}

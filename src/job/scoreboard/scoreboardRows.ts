import { capital } from '../../ground/text/capital';
import { type Message, say, type Text } from '../../ground/text/text';
import { scoreboardTexts } from '../../messages/scoreboardTexts';
import type { NewRow } from '../../workbook/schema/row';
import { type Cell, rowsFor } from '../../workbook/write/rowsFor';
import type { CreatorSignals } from '../creatorSignals';
import type { Directory } from '../directory';
import { textAt, tierAt } from '../looker/slotLabels';
import { knownSum, type Totals } from '../totals/totals';
import type { WorkbookTotals } from '../totals/workbookTotals';
import type { Workbook } from '../workbook';
import { type Diagnoser, diagnoserOf } from './funnels';
import { type Judgement, judge, type SharedBelief } from './judgement';
import { kpiMessages } from './kpis';
import { signalCells } from './signalCells';
import { verdictWords } from './verdictWords';
import { yardstickOf } from './yardstick';

/** What a Scoreboard is made from. */
export interface ScoreboardMaterial {
  readonly workbook: Workbook;
  readonly directory: Directory;
  readonly totals: WorkbookTotals;
  readonly signals: CreatorSignals;
  /** Estimates about the whole that belong to nobody's credit: halo, survey. */
  readonly estimates: readonly Message[];
}

/** One line of the Scoreboard before it is judged. */
interface Subject {
  readonly totals: Totals;
  /** Code of the creator; 0 for a campaign or the total. */
  readonly creator: number;
  readonly stages: readonly string[];
  readonly labels: NewRow<'Scoreboard'>;
}

/** The rows of the Scoreboard: creators, best chance first, then campaigns, then everything. */
export function scoreboardRows(material: ScoreboardMaterial): Cell[][] {
  const { workbook, totals } = material;
  const belief = sharedBelief(material);
  const diagnoser = diagnoserOf(totals.creators.values(), totals.all);
  const judged = (subject: Subject) => {
    const creators = subject.creator === 0 ? subject.totals.creators.size : undefined;
    return { subject, judgement: judge(subject.totals, belief, creators) };
  };
  const creators = creatorSubjects(material).map(judged).sort(byChance);
  const others = [...campaignSubjects(material), totalSubject(material)].map(judged);
  const rows = [...creators, ...others].map(({ subject, judgement }) =>
    record(material, subject, judgement, diagnoser),
  );
  return rowsFor('Scoreboard', rows, workbook.reading.clock);
}

function sharedBelief({ workbook, directory, totals }: ScoreboardMaterial): SharedBelief {
  return {
    yardstick: yardstickOf(workbook, directory, totals),
    all: totals.all,
    knowsQuality: workbook.conversions.has('qualified'),
  };
}

function creatorSubjects({ workbook, directory, totals }: ScoreboardMaterial): Subject[] {
  const { creators, reading } = workbook;
  const ids = reading.idTexts('creator_id');
  const sorted = [...totals.creators].sort(([a], [b]) => compare(ids[a], ids[b]));
  return sorted.map(([creator, of]) => {
    const row = directory.creatorRows[creator] ?? -1;
    const campaigns = [...of.spendByCampaign.keys()];
    return {
      totals: of,
      creator,
      stages: stagesOf(workbook, directory, campaigns),
      labels: {
        scope: 'creator',
        creator_id: ids[creator] ?? null,
        creator: textAt(creators, 'name', row) || (ids[creator] ?? ''),
        platform: textAt(creators, 'platform', row),
        tier: tierAt(creators, row),
        campaigns: campaigns.map((code) => reading.idTexts('campaign_id')[code] ?? ''),
      },
    };
  });
}

function campaignSubjects({ workbook, directory, totals }: ScoreboardMaterial): Subject[] {
  const { campaigns, reading } = workbook;
  const ids = reading.idTexts('campaign_id');
  const sorted = [...totals.campaigns].sort(([a], [b]) => compare(ids[a], ids[b]));
  return sorted.map(([campaign, of]) => {
    const name = textAt(campaigns, 'name', directory.campaignRows[campaign] ?? -1);
    return {
      totals: of,
      creator: 0,
      stages: stagesOf(workbook, directory, [campaign]),
      labels: {
        scope: 'campaign',
        creator: name || (ids[campaign] ?? ''),
        campaigns: [ids[campaign] ?? ''],
      },
    };
  });
}

function totalSubject({ workbook, directory, totals }: ScoreboardMaterial): Subject {
  const { language } = workbook.settings;
  const stages = stagesOf(workbook, directory, [...totals.campaigns.keys()]);
  return {
    totals: totals.all,
    creator: 0,
    stages,
    labels: { scope: 'total', creator: scoreboardTexts.allCampaigns[language] },
  };
}

function stagesOf(
  { campaigns }: Workbook,
  { campaignRows }: Directory,
  codes: readonly number[],
): string[] {
  const stages = codes.map((code) => textAt(campaigns, 'stage', campaignRows[code] ?? -1));
  return [...new Set(stages.filter((stage) => stage !== ''))].sort();
}

function record(
  { workbook, signals, estimates }: ScoreboardMaterial,
  { totals, creator, stages, labels }: Subject,
  judgement: Judgement,
  diagnoser: Diagnoser,
): NewRow<'Scoreboard'> {
  const { language } = workbook.settings;
  const told = (messages: readonly Message[], joint: string) =>
    messages.map((each) => capital(say(each, language))).join(joint);
  const label = (text: Text | undefined) => text?.[language] ?? null;
  const diagnosis = diagnoser(totals, creator !== 0);
  const risk = creator === 0 ? undefined : signals.riskOf(creator);
  const words = verdictWords(totals, judgement, diagnosis, {
    isGroup: creator === 0,
    signals: risk,
  });
  const collabTypes = creator === 0 ? [] : totals.collabTypes.keys();
  const kpis = kpiMessages(totals, judgement, stages, collabTypes);
  return {
    ...labels,
    stage: stages.join(', '),
    ...figures(totals, judgement),
    ...(creator === 0 ? {} : signalCells(signals, creator, language)),
    kpis: told(labels.scope === 'total' ? [...kpis, ...estimates] : kpis, ' · '),
    diagnosis: diagnosis === undefined ? null : say(diagnosis.name, language),
    verdict: label(words.verdict),
    why: capital(say(words.why, language)),
    next_step: told(words.next, ' '),
  };
}

function figures(totals: Totals, judgement: Judgement): NewRow<'Scoreboard'> {
  const { reached } = totals;
  const authentic = knownSum(reached.authenticImpressions) ?? 0;
  const margin = knownSum(totals.margin) ?? (totals.orders === 0 ? 0 : undefined);
  return {
    posts: totals.posts,
    spend: rounded(totals.spend, 2),
    impressions: knownSum(reached.impressions) ?? null,
    engagements: knownSum(reached.engagements) ?? null,
    clicks: knownSum(reached.clicks) ?? null,
    leads: totals.leads,
    orders: totals.orders,
    revenue: rounded(totals.revenue - totals.refunds, 2),
    margin: rounded(margin, 2),
    other_orders: totals.otherOrders,
    cpa: rounded(judgement.cpa, 2),
    cpa_low: rounded(judgement.cpaRange?.low, 2),
    cpa_high: rounded(judgement.cpaRange?.high, 2),
    romi: rounded(judgement.romi, 4),
    romi_low: rounded(judgement.romiRange?.low, 4),
    romi_high: rounded(judgement.romiRange?.high, 4),
    chance: rounded(judgement.chance, 4),
    quality_share: rounded(judgement.quality, 4),
    quality_low: rounded(judgement.qualityRange?.low, 4),
    quality_high: rounded(judgement.qualityRange?.high, 4),
    cai: authentic > 0 ? rounded(totals.spend / authentic, 6) : null,
    reuse_value: rounded(totals.reuseValue, 2),
    unused_assets: totals.unusedAssets,
  };
}

type Judged = { subject: Subject; judgement: Judgement };

/** Surest first; rows without a chance by their money, the largest spend first. */
function byChance(a: Judged, b: Judged): number {
  const byChanceFirst = (b.judgement.chance ?? -1) - (a.judgement.chance ?? -1);
  return byChanceFirst === 0 ? b.subject.totals.spend - a.subject.totals.spend : byChanceFirst;
}

/** As many decimals as the cell shows; null for what is unknown. */
function rounded(value: number | undefined, decimals: number): number | null {
  return value === undefined ? null : Number(value.toFixed(decimals));
}

function compare(a = '', b = ''): number {
  return a < b ? -1 : 1;
}

import type { KeyedOrders } from '../../domain/judgement/unmeasuredBecause';
import { scoreboardTexts } from '../../messages/scoreboardTexts';
import type { NewRow } from '../../workbook/schema/row';
import type { Assignment } from '../assignments/assignment';
import { creatorsOfSeveralKinds } from '../assignments/creatorsOfSeveralKinds';
import type { WorkbookAssignments } from '../assignments/workbookAssignments';
import type { Directory } from '../directory';
import { grouped } from '../grouped';
import { textAt, tierAt } from '../looker/slotLabels';
import type { Totals } from '../totals/totals';
import type { WorkbookTotals } from '../totals/workbookTotals';
import type { Workbook } from '../workbook';

/** What the Scoreboard's lines are drawn from. */
export interface SubjectMaterial {
  readonly workbook: Workbook;
  readonly directory: Directory;
  readonly totals: WorkbookTotals;
  readonly assignments: WorkbookAssignments;
}

/** One line of the Scoreboard before it is judged. */
export interface Subject {
  readonly totals: Totals;
  readonly assignments: readonly Assignment[];
  /** Code of the creator; 0 for a campaign or the total. */
  readonly creator: number;
  readonly campaigns: readonly number[];
  /** Conversions in the row's windows and their keys; undefined for a creator. */
  readonly keys: KeyedOrders | undefined;
  readonly labels: NewRow<'Scoreboard'>;
}

/**
 * A line for every creator over all campaigns of one action; where a creator's campaigns have different
 * actions, a line for each campaign.
 */
export function creatorSubjects(material: SubjectMaterial): Subject[] {
  const { workbook, totals, assignments } = material;
  const ids = workbook.reading.idTexts('creator_id');
  const own = grouped(assignments.all, ({ creator }) => creator);
  const several = creatorsOfSeveralKinds(assignments.all);
  const sorted = [...totals.creators].sort(([a], [b]) => compare(ids[a], ids[b]));
  return sorted.flatMap(([creator, of]) => {
    const all = own.get(creator) ?? [];
    if (!several.has(creator)) {
      return [creatorSubject(material, creator, { totals: of, assignments: all })];
    }
    return all.map((assignment) =>
      creatorSubject(material, creator, {
        totals: totals.places(creator, assignment.campaign),
        assignments: [assignment],
        isInCampaign: true,
      }),
    );
  });
}

interface CreatorFigures extends Pick<Subject, 'totals' | 'assignments'> {
  readonly isInCampaign?: true;
}

function creatorSubject(
  { workbook, directory }: SubjectMaterial,
  creator: number,
  { totals, assignments, isInCampaign }: CreatorFigures,
): Subject {
  const { creators, reading } = workbook;
  const id = reading.idTexts('creator_id')[creator] ?? '';
  const campaignIds = reading.idTexts('campaign_id');
  const row = directory.creatorRows[creator] ?? -1;
  const campaigns = assignments.map(({ campaign }) => campaign);
  return {
    totals,
    assignments,
    creator,
    campaigns,
    keys: undefined,
    labels: {
      scope: isInCampaign ? 'creator in campaign' : 'creator',
      creator_id: id,
      creator: textAt(creators, 'name', row) || id,
      campaign_id: isInCampaign ? (campaignIds[campaigns[0] ?? 0] ?? null) : null,
      platform: textAt(creators, 'platform', row),
      tier: tierAt(creators, row),
      campaigns: campaigns.map((code) => campaignIds[code] ?? ''),
    },
  };
}

/** A line for everything, then one for every campaign. */
export function groupSubjects(material: SubjectMaterial): Subject[] {
  const { workbook, directory, totals, assignments } = material;
  const { campaigns, reading, settings } = workbook;
  const ids = reading.idTexts('campaign_id');
  const own = grouped(assignments.all, ({ campaign }) => campaign);
  const sorted = [...totals.campaigns].sort(([a], [b]) => compare(ids[a], ids[b]));
  const byCampaign = sorted.map(([campaign, of]): Subject => {
    const name = textAt(campaigns, 'name', directory.campaignRows[campaign] ?? -1);
    return {
      totals: of,
      assignments: own.get(campaign) ?? [],
      creator: 0,
      campaigns: [campaign],
      keys: assignments.keysOf(campaign),
      labels: {
        scope: 'campaign',
        creator: name || (ids[campaign] ?? ''),
        campaign_id: ids[campaign] ?? null,
        campaigns: [ids[campaign] ?? ''],
      },
    };
  });
  const [first] = assignments.all;
  const whole: Subject = {
    totals: totals.all,
    assignments: assignments.all,
    creator: 0,
    campaigns: [...totals.campaigns.keys()],
    keys: first && assignments.keysOfAll(first.kind),
    labels: { scope: 'total', creator: scoreboardTexts.allCampaigns[settings.language] },
  };
  return [whole, ...byCampaign];
}

function compare(a = '', b = ''): number {
  return a < b ? -1 : 1;
}

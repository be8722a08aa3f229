import { collabTypes } from '../../domain/brief/collabTypes';
import { scenarios } from '../../domain/brief/scenarios';
import {
  type ComparedGroup,
  groupComparison,
  postGroups,
} from '../../domain/judgement/groupComparison';
import { shownMoney } from '../../domain/judgement/shownNumber';
import { message, type Speech, say, type Text } from '../../ground/text/text';
import { scoreboardTexts as texts } from '../../messages/scoreboardTexts';
import type { NewRow } from '../../workbook/schema/row';
import { placeNumbers } from '../assignments/assignmentPlaces';
import type { Directory } from '../directory';
import { textsOf } from '../looker/slotLabels';
import type { Totals } from '../totals/totals';
import type { Workbook } from '../workbook';
import type { Subject } from './subjects';

interface GroupMaterial {
  readonly workbook: Workbook;
  readonly directory: Directory;
}

/** Results by scenario, collaboration type and source of a campaign or of everything, in words. */
export function groupCells(
  { workbook, directory }: GroupMaterial,
  { totals, assignments }: Pick<Subject, 'totals' | 'assignments'>,
  kind: 'lead' | 'order' | undefined,
): NewRow<'Scoreboard'> {
  if (kind === undefined) return {};
  const { posts, creators, speech } = workbook;
  const creatorCodes = posts.text('creator_id').codes;
  const creatorOf = (post: number) => directory.creatorRows[creatorCodes[post] ?? 0] ?? -1;
  const sourceOf = textsOf(creators, 'source');
  const isMeasured = measuredPosts(workbook, assignments);
  const known = totals.byPost.filter(({ post }) => isMeasured(post));
  const lines = (nameOf: (post: number) => string, names: readonly Named[] = []) =>
    groupLines(known, nameOf, names, speech);
  return {
    by_scenario: lines(textsOf(posts, 'scenario'), scenarios),
    by_collab_type: lines(textsOf(posts, 'collab_type'), collabTypes),
    by_source: lines((post) => sourceOf(creatorOf(post))),
  };
}

interface Named {
  readonly id: string;
  readonly label: Text;
}

/** Whose orders could not be measured says nothing of a story or a source. */
function measuredPosts(
  { posts, reading }: Workbook,
  assignments: Subject['assignments'],
): (post: number) => boolean {
  const placeOf = placeNumbers({ reading });
  const measured = new Set(
    assignments
      .filter(({ unmeasured }) => unmeasured === undefined)
      .map(({ creator, campaign }) => placeOf(creator, campaign)),
  );
  const creators = posts.text('creator_id').codes;
  const campaigns = posts.text('campaign_id').codes;
  return (post) => measured.has(placeOf(creators[post] ?? 0, campaigns[post] ?? 0));
}

/** Null while there is nothing to compare: a single group is the row itself. */
function groupLines(
  byPost: Totals['byPost'],
  nameOf: (post: number) => string,
  names: readonly Named[],
  speech: Speech,
): string | null {
  const groups = groupComparison(postGroups(byPost, ({ post }) => nameOf(post)));
  if (groups.length < 2) return null;
  return groups.map((group) => lineOf(group, names, speech)).join(' · ');
}

function lineOf(
  { name, cpa, conversions, posts }: ComparedGroup,
  names: readonly Named[],
  speech: Speech,
): string {
  const shown = names.find(({ id }) => id === name)?.label[speech.language] ?? name;
  const values = { name: shown, conversions, posts };
  return cpa?.middle === undefined
    ? say(message(texts.groupWithout, values), speech)
    : say(message(texts.groupLine, { ...values, cpa: shownMoney(cpa.middle) }), speech);
}

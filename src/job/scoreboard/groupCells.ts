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
import type { Directory } from '../directory';
import { textAt } from '../looker/slotLabels';
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
  const creatorOf = (post: number) =>
    directory.creatorRows[posts.text('creator_id').codes[post] ?? 0] ?? -1;
  const isMeasured = measuredPosts(workbook, assignments);
  const known = totals.byPost.filter(({ post }) => isMeasured(post));
  const lines = (nameOf: (post: number) => string, names: readonly Named[] = []) =>
    groupLines(known, nameOf, names, speech);
  return {
    by_scenario: lines((post) => textAt(posts, 'scenario', post), scenarios),
    by_collab_type: lines((post) => textAt(posts, 'collab_type', post), collabTypes),
    by_source: lines((post) => textAt(creators, 'source', creatorOf(post))),
  };
}

interface Named {
  readonly id: string;
  readonly label: Text;
}

/** Whose orders could not be measured says nothing of a story or a source. */
function measuredPosts(
  { posts }: Workbook,
  assignments: Subject['assignments'],
): (post: number) => boolean {
  const measured = new Set(
    assignments
      .filter(({ unmeasured }) => unmeasured === undefined)
      .map(({ creator, campaign }) => `${creator} ${campaign}`),
  );
  const creators = posts.text('creator_id').codes;
  const campaigns = posts.text('campaign_id').codes;
  return (post) => measured.has(`${creators[post]} ${campaigns[post]}`);
}

/** Null while there is nothing to compare: a single group is the row itself. */
function groupLines(
  byPost: Totals['byPost'],
  nameOf: (post: number) => string,
  names: readonly Named[],
  speech: Speech,
): string | null {
  const named = byPost.map(({ post, cost, conversions }) => ({
    name: nameOf(post),
    cost,
    conversions,
  }));
  const groups = groupComparison(postGroups(named));
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

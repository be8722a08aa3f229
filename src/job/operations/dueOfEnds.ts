import type { DueThing } from '../../domain/duty/dueThing';
import { message } from '../../ground/text/text';
import { dutyTexts } from '../../messages/dutyTexts';
import type { CaseDue } from './caseDue';
import type { CollaborationCase } from './collaborationCase';
import type { OperationsBook } from './operationsBook';

const rightsDays = 30;
const exclusiveDays = 7;
const renewalDays = 7;

/** What comes after the post: recap, renewal, the end of exclusivity. */
export function dueOfEnds(each: CollaborationCase, book: OperationsBook): CaseDue[] {
  if (each.checked.stage === 'closed') return [];
  return [...recapDue(each, book), ...renewalDue(each, book), ...exclusiveDue(each, book)];
}

function recapDue(each: CollaborationCase, book: OperationsBook): CaseDue[] {
  const last = each.posts[each.posts.length - 1];
  if (each.checked.stage !== 'live' || last === undefined) return [];
  const windowDays = each.campaign?.window_days ?? book.settings.window_days;
  const dueOn = book.clock.dayOf(last.published_at) + windowDays + 1;
  if (book.today < dueOn) return [];
  const what = message(dutyTexts.recap, {});
  return [{ kind: 'recap', dueOn, what, why: message(dutyTexts.recapWhy, {}), template: 'recap' }];
}

function renewalDue({ row, checked }: CollaborationCase, { today }: OperationsBook): CaseDue[] {
  const { recap_shared_on: sharedOn } = row;
  if (checked.stage !== 'reported' || sharedOn === null) return [];
  const dueOn = sharedOn + renewalDays;
  if (today < dueOn) return [];
  const why = message(dutyTexts.renewWhy, { day: { day: sharedOn } });
  return [{ kind: 'renewal', dueOn, what: message(dutyTexts.renew, {}), why, template: 'renew' }];
}

function exclusiveDue({ row }: CollaborationCase, { today }: OperationsBook): CaseDue[] {
  const { exclusive_until: dueOn } = row;
  if (dueOn === null || dueOn < today || dueOn > today + exclusiveDays) return [];
  const why = message(dutyTexts.exclusiveWhy, { day: { day: dueOn } });
  return [
    { kind: 'rights', dueOn, what: message(dutyTexts.exclusive, {}), why, template: 'renew' },
  ];
}

/** Rights of reused content that end within a month, or have ended in use. */
export function dueOfRights(book: OperationsBook): DueThing[] {
  if (book.rights.length === 0) return [];
  const posts = new Map(book.posts.map((post) => [post.post_id, post]));
  return book.rights.flatMap((asset): DueThing[] => {
    const { rights_until: dueOn, started_on: startedOn } = asset;
    const isUsed = startedOn !== null && startedOn <= book.today;
    if (dueOn === null || dueOn > book.today + rightsDays) return [];
    if (dueOn < book.today && !isUsed) return [];
    const post = posts.get(asset.post_id);
    const creatorId = post?.creator_id ?? '';
    const campaignId = post?.campaign_id ?? '';
    return [
      {
        kind: 'rights',
        dueOn,
        who: '',
        creatorId,
        creator: book.creators.get(creatorId)?.name ?? creatorId,
        campaign: book.campaigns.get(campaignId)?.name ?? campaignId,
        collabId: '',
        what: message(dutyTexts.rights, { asset: asset.asset_id }),
        why: message(dutyTexts.rightsWhy, { day: { day: dueOn } }),
        template: 'renew',
      },
    ];
  });
}

/** Tries of the retro whose result somebody wanted to look at by now. */
export function dueOfRetro(book: OperationsBook): DueThing[] {
  return book.retro.flatMap((line): DueThing[] => {
    const { check_on: dueOn, result, campaign_id: campaignId } = line;
    if (dueOn === null || dueOn > book.today || result !== null) return [];
    return [
      {
        kind: 'retro',
        dueOn,
        who: line.owner ?? '',
        creatorId: '',
        creator: '',
        campaign: book.campaigns.get(campaignId)?.name ?? campaignId,
        collabId: '',
        what: message(dutyTexts.checkTry, { text: line.text }),
        why: message(dutyTexts.checkTryWhy, { day: { day: dueOn } }),
        template: '',
      },
    ];
  });
}

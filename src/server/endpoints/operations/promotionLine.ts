import { promotionFigures } from '../../../domain/promotions/promotionFigures';
import { say } from '../../../ground/text/text';
import { moneyText } from '../../../job/operations/moneyText';
import type { OperationsBook } from '../../../job/operations/operationsBook';
import { promotionTexts } from '../../../messages/promotionTexts';
import type { PromotionLine } from '../../../shared/operations';
import { wireRecord } from '../../../workbook/record/wireRecord';
import type { Row } from '../../../workbook/schema/row';

/** A promotion with its key figures in words; figures that lack a count are left out. */
export function promotionLine(row: Row<'Promotions'>, book: OperationsBook): PromotionLine {
  const figures = promotionFigures({
    cost: row.prize_cost ?? undefined,
    validEntries: row.valid_entries ?? undefined,
    couponsGiven: row.coupons_given ?? undefined,
    couponsRedeemed: row.coupons_redeemed ?? undefined,
    unitsMade: row.units_made ?? undefined,
    unitsSold: row.units_sold ?? undefined,
    participantPosts: row.participant_posts ?? undefined,
    viewersPeak: row.viewers_peak ?? undefined,
    answers: row.answers ?? undefined,
    followersBefore: row.followers_before ?? undefined,
    followersEnd: row.followers_end ?? undefined,
    followersDay30: row.followers_day30 ?? undefined,
  });
  const { settings, language, clock } = book;
  const money = (amount: number) => say(moneyText(amount, settings.currency), book);
  const share = (part: number) => `${Math.round(part * 100)}%`;
  const rate = (each: number) => book.numberText(each, 2);
  const shown = [
    [promotionTexts.costPerValidEntry[language], figures.costPerValidEntry, money],
    [promotionTexts.redemptionShare[language], figures.redemptionShare, share],
    [promotionTexts.sellThroughShare[language], figures.sellThroughShare, share],
    [promotionTexts.costPerParticipantPost[language], figures.costPerParticipantPost, money],
    [promotionTexts.answersPerViewer[language], figures.answersPerViewer, rate],
    [promotionTexts.followerRetention[language], figures.followerRetention, share],
  ] as const;
  return {
    promotion: wireRecord('Promotions', row, clock),
    figures: shown.flatMap(([label, figure, words]) =>
      figure === undefined ? [] : [{ label, value: words(figure) }],
    ),
  };
}

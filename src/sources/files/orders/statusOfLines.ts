import { readStatus } from '../../../domain/orders/readStatus';
import type { StatusMeaning } from '../../../domain/orders/statusMeaning';

/** What a status says, by words of one's own first. */
export type StatusReader = (text: string) => StatusMeaning;

/** What the words of a line say; of several words (status, claim) the gravest. */
export function meaningOfWords(
  words: readonly string[],
  statusOf: StatusReader = readStatus,
): StatusMeaning {
  const meanings = words
    .flatMap((word) => word.split(/\s[-–/]\s/))
    .filter((word) => word.trim() !== '')
    .map((word) => statusOf(word));
  const grave = (['no sale', 'refunded', 'unpaid', 'unknown'] as const).find((one) =>
    meanings.includes(one),
  );
  return grave ?? 'sale';
}

/**
 * What an order is by its lines: cancelled only when all of them are, unpaid when nothing of it is
 * paid; a line that came back leaves a sale with a refund.
 */
export function meaningOfLines(lines: readonly StatusMeaning[]): StatusMeaning {
  const left = lines.filter((meaning) => meaning !== 'no sale');
  if (left.length === 0) return 'no sale';
  if (left.every((meaning) => meaning === 'unpaid')) return 'unpaid';
  if (left.every((meaning) => meaning === 'refunded')) return 'refunded';
  return left.includes('unknown') ? 'unknown' : 'sale';
}

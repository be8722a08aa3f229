import { type DueThing, dueInOrder } from '../../domain/duty/dueThing';
import { dueInCase } from './caseDue';
import type { CollaborationCase } from './collaborationCase';
import { dueOfContact } from './dueOfContact';
import { dueOfEnds, dueOfRetro, dueOfRights } from './dueOfEnds';
import { dueOfInquiries } from './dueOfInquiries';
import { dueOfMoney } from './dueOfMoney';
import { dueOfWork } from './dueOfWork';
import type { OperationsBook } from './operationsBook';

const rules = [dueOfMoney, dueOfWork, dueOfContact, dueOfEnds];

/**
 * Everything that is due on the book's day, the most pressing first.
 *
 * @param further what other checks found: published content, keys
 */
export function dueList(
  book: OperationsBook,
  cases: readonly CollaborationCase[],
  further: readonly DueThing[],
): DueThing[] {
  const ofCases = cases.flatMap((each) =>
    rules.flatMap((rule) => rule(each, book)).map((due) => dueInCase(each, due)),
  );
  return dueInOrder([
    ...dueOfInquiries(book),
    ...ofCases,
    ...dueOfRights(book),
    ...dueOfRetro(book),
    ...further,
  ]);
}

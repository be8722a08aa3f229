import type { Message } from '../../ground/text/text';

/**
 * Kinds of things that are due, the most pressing first: what hurts people, what the law asks, what was
 * promised, what others wait for, what can wait.
 */
export const dueKinds = [
  'incident',
  'label',
  'payment',
  'decision',
  'inquiry',
  'post',
  'draft',
  'reply',
  'delivery',
  'next_step',
  'rights',
  'online',
  'recap',
  'renewal',
  'retro',
  'check',
] as const;

/** What kind of thing is due. */
export type DueKind = (typeof dueKinds)[number];

/** One thing that somebody has to do. */
export interface DueThing {
  readonly kind: DueKind;
  /** Day number; undefined when it has no day. */
  readonly dueOn: number | undefined;
  /** Who has to act: an owner's name, or '' when nobody owns it. */
  readonly who: string;
  readonly creatorId: string;
  readonly creator: string;
  readonly campaign: string;
  readonly collabId: string;
  readonly what: Message;
  readonly why: Message;
  /** The moment whose message fits; '' for none. */
  readonly template: string;
}

const weightOf = new Map<DueKind, number>(dueKinds.map((kind, weight) => [kind, weight]));

/** The things in the order in which they should be done: by kind, then the latest first. */
export function dueInOrder(things: readonly DueThing[]): DueThing[] {
  const day = ({ dueOn }: DueThing) => dueOn ?? Number.POSITIVE_INFINITY;
  const weight = ({ kind }: DueThing) => weightOf.get(kind) ?? dueKinds.length;
  return things
    .map((thing, place) => ({ thing, place }))
    .sort(
      (a, b) =>
        weight(a.thing) - weight(b.thing) ||
        compared(day(a.thing), day(b.thing)) ||
        a.place - b.place,
    )
    .map(({ thing }) => thing);
}

function compared(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Days past due on a day; undefined when it is not late. */
export function daysLate({ dueOn }: Pick<DueThing, 'dueOn'>, today: number): number | undefined {
  return dueOn !== undefined && dueOn < today ? today - dueOn : undefined;
}

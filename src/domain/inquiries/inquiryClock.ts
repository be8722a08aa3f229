import { isBlank } from '../../ground/cells/isBlank';
import { hourMs } from '../../ground/time/calendarDay';

/** What an inquiry is and how bad. */
export interface InquiryNature {
  readonly kind: 'question' | 'complaint' | 'return' | 'praise' | 'incident';
  readonly severity: 'low' | 'high' | 'crisis' | null;
}

/** When an inquiry was opened and what was done since; epoch milliseconds, undefined = not yet. */
export interface InquiryTimes {
  readonly openedAt: number;
  readonly firstReplyAt: number | undefined;
  readonly frozenAt: number | undefined;
  readonly correctedAt: number | undefined;
  readonly apologyAt: number | undefined;
  readonly resolvedAt: number | undefined;
}

/** A step of an inquiry with its deadline. */
export interface InquiryStep {
  readonly step: 'freeze' | 'reply' | 'correct' | 'apologise';
  readonly dueAt: number;
}

/** Hours until the first answer (79 % of customers expect one within a day), by kind. */
const replyHours = { question: 24, complaint: 4, return: 24, praise: 48, incident: 4 } as const;
const freezeHours = 1;
const correctHours = 24;

/** The steps of an inquiry that are still open, the most pressing first. A crisis freezes boosts and reuse before anything else. */
export function openSteps({ kind, severity }: InquiryNature, times: InquiryTimes): InquiryStep[] {
  if (times.resolvedAt !== undefined) return [];
  const isCrisis = severity === 'crisis';
  const steps: [InquiryStep['step'], number | undefined, number][] = [
    ['reply', times.firstReplyAt, replyHours[kind]],
    ...(isCrisis
      ? ([
          ['freeze', times.frozenAt, freezeHours],
          ['correct', times.correctedAt, correctHours],
          ['apologise', times.apologyAt, correctHours],
        ] as [InquiryStep['step'], number | undefined, number][])
      : []),
  ];
  return steps
    .filter(([, doneAt]) => doneAt === undefined)
    .map(([step, , hours]) => ({ step, dueAt: times.openedAt + hours * hourMs }))
    .sort((a, b) => a.dueAt - b.dueAt);
}

/** An apology before the correction reads as an excuse: it is named. */
export function apologisedFirst({ apologyAt, correctedAt }: InquiryTimes): boolean {
  return apologyAt !== undefined && (correctedAt === undefined || apologyAt < correctedAt);
}

/** What a crisis still lacks before it may be closed. */
export function missingToClose(crisis: {
  readonly cause: string;
  readonly preventedBy: string;
  /** The post no longer counts from a moment on, or there is no post. */
  readonly postIsExcluded: boolean;
  /** The code of the post has an end, or there is no code. */
  readonly codeHasEnded: boolean;
}): ('cause' | 'prevented_by' | 'excluded_from' | 'code_valid_to')[] {
  const missing: ReturnType<typeof missingToClose> = [];
  if (isBlank(crisis.cause)) missing.push('cause');
  if (isBlank(crisis.preventedBy)) missing.push('prevented_by');
  if (!crisis.postIsExcluded) missing.push('excluded_from');
  if (!crisis.codeHasEnded) missing.push('code_valid_to');
  return missing;
}

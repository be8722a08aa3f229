/**
 * What credited a conversion, strongest first; report = a count without order numbers, none =
 * nothing did, excluded = it does not count.
 */
export const evidences = [
  'code',
  'item',
  'utm',
  'landing',
  'survey',
  'report',
  'none',
  'excluded',
] as const;

/** The name of an evidence. */
export type Evidence = (typeof evidences)[number];

/** The place of each evidence in `evidences`: how columns of credits store it. */
export const evidenceCode = {
  code: 0,
  item: 1,
  utm: 2,
  landing: 3,
  survey: 4,
  report: 5,
  none: 6,
  excluded: 7,
} as const satisfies Record<Evidence, number>;

/** When a conversion happened, seen from the creator's post; blank when nobody is credited. */
export const timings = ['', 'in_window', 'late', 'early'] as const;

/** The place of each timing in `timings`. */
export const timingCode = { blank: 0, inWindow: 1, late: 2, early: 3 } as const;

/** Which evidence wins when a code and a link name different creators. */
export type Precedence = 'code' | 'click';

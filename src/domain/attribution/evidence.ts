/** What credited a conversion, strongest first; none = nothing did, excluded = no real sale. */
export const evidences = ['code', 'utm', 'landing', 'survey', 'none', 'excluded'] as const;

/** The name of an evidence. */
export type Evidence = (typeof evidences)[number];

/** The place of each evidence in `evidences`: how columns of credits store it. */
export const evidenceCode = {
  code: 0,
  utm: 1,
  landing: 2,
  survey: 3,
  none: 4,
  excluded: 5,
} as const;

/** When a conversion happened, seen from the creator's post; blank when nobody is credited. */
export const timings = ['', 'in_window', 'late', 'early'] as const;

/** The place of each timing in `timings`. */
export const timingCode = { blank: 0, inWindow: 1, late: 2, early: 3 } as const;

/** Which evidence wins when a code and a link name different creators. */
export type Precedence = 'code' | 'click';

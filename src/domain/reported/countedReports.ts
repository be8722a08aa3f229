/** A count that somebody reported for a period. Days are day numbers, both inclusive. */
export interface ReportedPeriod {
  /** Who reports what: counts of another source or key never replace this one. */
  readonly key: string;
  readonly firstDay: number;
  readonly lastDay: number;
}

/** Which reports count. */
export interface CountedReports {
  /** Places of the reports that count, in their own order. */
  readonly counted: readonly number[];
  /** Reports that a newer one covers in part: they are left out whole, and should be named. */
  readonly partly: readonly { readonly index: number; readonly by: number }[];
  /** Reports of the very period of a newer one, which replaces them. */
  readonly replaced: readonly { readonly index: number; readonly by: number }[];
}

/**
 * Tells which reports count when downloads repeat: of one source and key the later last day is newer,
 * then the later row; a newer report replaces every older one that it overlaps.
 */
export function countedReports(reports: readonly ReportedPeriod[]): CountedReports {
  const newestFirst = reports
    .map((_, index) => index)
    .sort((a, b) => (reports[b]?.lastDay ?? 0) - (reports[a]?.lastDay ?? 0) || b - a);
  const ofKey = new Map<string, number[]>();
  const counted: number[] = [];
  const partly: { index: number; by: number }[] = [];
  const replaced: { index: number; by: number }[] = [];
  for (const index of newestFirst) {
    const report = reports[index] as ReportedPeriod;
    const known = ofKey.get(report.key) ?? [];
    ofKey.set(report.key, known);
    const by = known.find((newer) => overlap(reports[newer] as ReportedPeriod, report));
    if (by === undefined) {
      known.push(index);
      counted.push(index);
    } else if (!known.some((newer) => covers(reports[newer] as ReportedPeriod, report))) {
      partly.push({ index, by });
    } else if (isSamePeriod(reports[by] as ReportedPeriod, report)) {
      replaced.push({ index, by });
    }
  }
  return {
    counted: counted.sort((a, b) => a - b),
    partly: partly.sort((a, b) => a.index - b.index),
    replaced: replaced.sort((a, b) => a.index - b.index),
  };
}

function overlap(a: ReportedPeriod, b: ReportedPeriod): boolean {
  return a.firstDay <= b.lastDay && b.firstDay <= a.lastDay;
}

function isSamePeriod(a: ReportedPeriod, b: ReportedPeriod): boolean {
  return a.firstDay === b.firstDay && a.lastDay === b.lastDay;
}

function covers(newer: ReportedPeriod, older: ReportedPeriod): boolean {
  return newer.firstDay <= older.firstDay && newer.lastDay >= older.lastDay;
}

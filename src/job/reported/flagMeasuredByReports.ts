import { flagBit } from '../../domain/attribution/creditFlags';
import type { Credits } from '../../domain/attribution/credits';
import { evidenceCode } from '../../domain/attribution/evidence';
import type { Workbook } from '../workbook';
import { reportCampaigns } from './reportCampaigns';

const measuredByReports = flagBit('measured_by_reports');

/** Flags conversions of campaigns that reports measure: they must not count a second time. */
export function flagMeasuredByReports(workbook: Workbook, credits: Credits): void {
  const measured = reportCampaigns(workbook);
  if (measured.size === 0) return;
  for (let row = 0; row < credits.count; row++) {
    if (credits.evidence[row] === evidenceCode.excluded) continue;
    if (!measured.has(credits.campaigns[row] ?? 0)) continue;
    credits.flags[row] = (credits.flags[row] ?? 0) | measuredByReports;
  }
}

import { knownClaims } from '../../domain/channels/knownClaims';
import type { Language } from '../../ground/text/language';
import { benchmarkTexts as sources } from '../../messages/benchmarkTexts';
import type { NewRow } from './row';

const share = { metric: 'er_followers', platform: 'instagram', unit: 'share' } as const;

/**
 * What a new Benchmarks tab starts with, so that ERBENCH and the article's claims have something to stand on: with its
 * year where that is known, always with its source.
 * Sources disagree by a factor of two and more: people replace the rows by their own.
 */
export function startingBenchmarks(language: Language): NewRow<'Benchmarks'>[] {
  const of = (name: keyof typeof sources) => sources[name][language];
  return [
    { ...share, tier: 'nano', typical: 0.027, year: 2023, source: of('articleRates') },
    { ...share, tier: 'micro', typical: 0.018, year: 2023, source: of('articleRates') },
    { ...share, tier: 'macro', high: 0.01, year: 2023, source: of('articleRates') },
    { ...share, tier: 'nano', typical: 0.0178, year: 2026, source: of('hypeAuditor') },
    { ...share, tier: 'micro', typical: 0.0054, year: 2026, source: of('hypeAuditor') },
    { ...share, tier: 'mega', typical: 0.0033, year: 2026, source: of('hypeAuditor') },
    {
      ...share,
      platform: 'tiktok',
      tier: 'nano',
      typical: 0.103,
      year: 2025,
      source: of('tiktok'),
    },
    // The article's own rows stand before newer ones: its claims are judged by what it says.
    ...knownClaims,
    {
      metric: 'cpm_paid_social',
      low: 6,
      high: 15,
      unit: 'USD',
      year: 2026,
      source: of('prooflytics'),
    },
  ];
}

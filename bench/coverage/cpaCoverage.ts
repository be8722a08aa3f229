import { cpaRange } from '../../src/domain/judgement/cpaRange';
import { randomStream } from '../../src/domain/statistics/randomStream';
import { type Setting, simulatedCreators } from './simulatedCreators';

const CAMPAIGNS = 2000;
const creatorCounts = [4, 8, 15] as const;
const expectations = [
  [1, 1],
  [2, 2],
  [4, 4],
  [8, 8],
  [12, 12],
  [0, 15],
] as const;
const differences = [0.3, 0.6, 1] as const;

/** More than this a creator of a pilot does not convert. */
const MOST_CONVERSIONS = 20;

/** How often nominal 90 % ranges held the true CPA in one setting. */
export interface Coverage extends Setting {
  readonly share: number;
  readonly creatorsSeen: number;
}

/** Share of creators with 0-20 conversions whose true CPA lay in the 90 % range of CPARANGE. */
export function cpaCoverage(setting: Setting, seed: number): Coverage {
  const random = randomStream(seed);
  let seen = 0;
  let held = 0;
  for (let campaign = 0; campaign < CAMPAIGNS; campaign++) {
    const creators = simulatedCreators(setting, random);
    for (const { cost, conversions, trueCpa } of creators) {
      if (conversions > MOST_CONVERSIONS) continue;
      const range = cpaRange({ cost, conversions });
      seen++;
      if (range && range.low <= trueCpa && trueCpa <= (range.high ?? trueCpa)) held++;
    }
  }
  return { ...setting, share: held / seen, creatorsSeen: seen };
}

/** All settings, each with its own seed. */
export function allCoverages(): Coverage[] {
  const settings = creatorCounts.flatMap((creators) =>
    expectations.flatMap((expected) =>
      differences.map((between) => ({ creators, expected, between })),
    ),
  );
  return settings.map((setting, index) => cpaCoverage(setting, index + 1));
}

/** The coverages as a Markdown table: a row for each number of creators and conversions. */
export function coverageTable(coverages: readonly Coverage[]): string {
  const header = differences.map((between) => `creators differ by ${between * 100}%`);
  const lines = creatorCounts.flatMap((creators) =>
    expectations.map((expected) => {
      const shares = differences.map((between) =>
        shareOf(coverages, { creators, expected, between }),
      );
      return `| ${creators} | ${[...new Set(expected)].join('-')} | ${shares.join(' | ')} |`;
    }),
  );
  return [
    `| creators | conversions expected each | ${header.join(' | ')} |`,
    `|---|---|${differences.map(() => '---|').join('')}`,
    ...lines,
  ].join('\n');
}

function shareOf(coverages: readonly Coverage[], setting: Setting): string {
  const found = coverages.find(
    (each) =>
      each.creators === setting.creators &&
      each.expected === setting.expected &&
      each.between === setting.between,
  );
  return found ? `${(found.share * 100).toFixed(1)}%` : '';
}

import { allCoverages, coverageTable } from './cpaCoverage';

const coverages = allCoverages();
const shares = coverages.map(({ share }) => share);
const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
const percent = (share: number) => `${(share * 100).toFixed(1)}%`;

console.log(coverageTable(coverages));
console.log(
  `\nlowest ${percent(Math.min(...shares))}, mean ${percent(mean)}, highest ${percent(Math.max(...shares))}`,
);

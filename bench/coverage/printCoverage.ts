import { cpaCoverage, leadCoverage, romiCoverage } from './rangeCoverage';

const bunchings = [1, 1.5, 2, 3] as const;
const marginCvs = [0, 0.6, 0.8, 1.2] as const;
const correlations = [0, 0.02] as const;
const shown = (share: number) => share.toFixed(3);

console.log('Nominal 90% ranges of one row, all arguments left out.\n');
console.log('| variance of conversions / mean | CPARANGE | with bunching 1 |\n|---|---|---|');
for (const [index, bunching] of bunchings.entries()) {
  const independent = shown(cpaCoverage(bunching, index + 1, 1));
  console.log(`| ${bunching} | ${shown(cpaCoverage(bunching, index + 1))} | ${independent} |`);
}
console.log(`\n| ROMIRANGE, variance / mean | margins vary by ${marginCvs.join(' | ')} |`);
console.log('|---|---|---|---|---|');
for (const bunching of [1, 1.5, 2] as const) {
  const cells = marginCvs.map((cv, index) => shown(romiCoverage(bunching, cv, 10 + index)));
  console.log(`| ${bunching} | ${cells.join(' | ')} |`);
}
console.log('\n| LEADQUALITY, correlation of the leads of a row | coverage |\n|---|---|');
for (const [index, correlation] of correlations.entries()) {
  console.log(`| ${correlation} | ${shown(leadCoverage(correlation, 20 + index))} |`);
}

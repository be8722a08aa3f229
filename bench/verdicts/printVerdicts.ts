import {
  dashboardCpa,
  formerRule,
  formerWords,
  newRule,
  patientCpa,
  type Rule,
  rawCpa,
  wordsOnly,
} from './rules';
import { anyPilot, reportOn, settingsFor, smallPilot } from './verdictReport';

const CAMPAIGNS = 60;

const rules: readonly (readonly [string, Rule])[] = [
  ['the rule before', formerRule],
  ['the rule before, open windows ignored', formerWords],
  ['CPA as a dashboard shows it, against target', dashboardCpa],
  ['CPA against target, open posts counted fairly', rawCpa],
  ['the same from 3 targets spent and 5 conversions on', patientCpa],
  ['VERDICT', newRule],
  ['VERDICT, words only (test = same budget)', wordsOnly],
];

const percent = (share: number) => `${Math.round(100 * share)}%`;

console.log(
  'Forgone profit per 100 of the pilot’s spend, against an oracle that doubles good creators and stops the rest.\n',
);
console.log(
  '| rule | next round | mean of 3 rounds | wrong among stops | good stopped | wrong among scales |',
);
console.log('|---|---|---|---|---|---|');
for (const [name, rule] of rules) {
  const { nextRound, threeRounds, ...shares } = reportOn(rule, CAMPAIGNS);
  const cells = [shares.wrongStops, shares.goodStopped, shares.wrongScales].map(percent);
  console.log(
    `| ${name} | ${nextRound.toFixed(1)} | ${threeRounds.toFixed(1)} | ${cells.join(' | ')} |`,
  );
}

console.log('\nWhere CPA alone is hard to beat: next round / mean of 3 rounds.\n');
console.log('| rule | pilots of 0.5-5 targets | median CPA 1.5 targets |\n|---|---|---|');
for (const [name, rule] of rules.filter(([, each]) => each === rawCpa || each === newRule)) {
  const cells = [settingsFor(smallPilot), settingsFor(anyPilot, [1.5])].map((settings) => {
    const { nextRound, threeRounds } = reportOn(rule, CAMPAIGNS, settings);
    return `${nextRound.toFixed(1)} / ${threeRounds.toFixed(1)}`;
  });
  console.log(`| ${name} | ${cells.join(' | ')} |`);
}

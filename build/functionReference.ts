import { documentedFamilies } from '../src/functions/docs/catalogDocs';
import { exampleFormula, exampleResult } from '../src/functions/docs/exampleFormula';
import type { Example, FunctionDocs } from '../src/functions/docs/functionDocs';
import type { CellFunction } from '../src/functions/signature';
import type { Language } from '../src/ground/text/language';
import type { Text } from '../src/ground/text/text';

const headings = {
  title: { en: 'Cell functions', ko: '셀 함수' },
  intro: {
    en: 'Every argument takes one cell or a range; ranges of equal height work row by row in one formula. A blank input gives a blank. Rates are fractions (0.1 for 10%). In files whose locale uses a decimal comma, arguments are separated by semicolons.',
    ko: '모든 인수는 셀 하나 또는 범위를 받습니다. 높이가 같은 범위는 수식 하나로 행마다 계산합니다. 빈 입력은 빈 결과가 됩니다. 비율은 소수입니다(10%는 0.1). 소수점으로 쉼표를 쓰는 로캘에서는 인수를 세미콜론으로 구분합니다.',
  },
  argument: { en: 'Argument', ko: '인수' },
  meaning: { en: 'Meaning', ko: '뜻' },
  returns: { en: 'Answer', ko: '결과' },
  formula: { en: 'Formula', ko: '공식' },
  source: { en: 'Source', ko: '출처' },
} as const satisfies Record<string, Text>;

const GENERATED =
  '<!-- Generated from the catalog by "npm run generate"; never edited by hand. -->';

/** The function reference in one language, as Markdown. */
export function functionReference(language: Language): string {
  const families = documentedFamilies.flatMap(({ title, functions, docs }) => [
    `## ${title[language]}`,
    ...functions.map((each) => functionSection(each, docs[each.name] as FunctionDocs, language)),
  ]);
  return `${[GENERATED, `# ${headings.title[language]}`, headings.intro[language], ...families].join('\n\n')}\n`;
}

function functionSection(
  { name, parameters }: CellFunction,
  docs: FunctionDocs,
  language: Language,
): string {
  const face = parameters.map((each) => (each.optional ? `[${each.name}]` : each.name)).join(', ');
  const rows = parameters.map(
    (each) => `| \`${each.name}\` | ${cell(docs.parameters[each.name]?.[language] ?? '')} |`,
  );
  return [
    `### ${name}(${face})`,
    docs.summary[language],
    [
      `| ${headings.argument[language]} | ${headings.meaning[language]} |`,
      '|---|---|',
      ...rows,
    ].join('\n'),
    `**${headings.returns[language]}**: ${docs.returns[language]}`,
    `**${headings.formula[language]}**: \`${docs.formula}\``,
    `**${headings.source[language]}**: ${docs.source[language]}`,
    docs.examples.map((example) => exampleLine(name, example, language)).join('\n'),
  ].join('\n\n');
}

function exampleLine(name: string, example: Example, language: Language): string {
  const formula = exampleFormula(name, example.args, ',');
  return `- ${example.says[language]}: \`${formula}\` → ${exampleResult(example, language)}`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

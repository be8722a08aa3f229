import { glossary } from '../src/messages/glossary';

/** The words of the product as a page for writers and translators. */
export function glossaryPage(): string {
  const rows = glossary.map(
    ({ en, ko, notInKorean = [] }) => `| ${en} | ${ko} | ${notInKorean.join(', ')} |`,
  );
  return `# Words

One word for one thing, on every screen and in every tab. Statements end in 합니다, what to do in ~하세요. Generated from
\`src/messages/glossary.ts\`; a test finds the words on the right, other endings, and English in Korean texts.

| English | Korean | never |
|---|---|---|
${rows.join('\n')}
`;
}

import { isInputError } from '../../domain/inputError';
import { isNaverShop } from '../../domain/tracking/naverShop';
import { webAddress } from '../../domain/tracking/webAddress';
import { message } from '../../ground/text/text';
import { evidenceTexts } from '../../messages/evidenceTexts';
import type { HealthMaterial } from './healthMaterial';

/** Lists links to Naver shops that carry none of the tags that their statistics read. */
export function reportNaverLinks({ workbook }: HealthMaterial): void {
  const { links, issues } = workbook;
  const { codes, texts } = links.text('url');
  const lacking = new Set(
    texts.flatMap((url, code) => (url.includes('naver.com') && lacksTags(url) ? [code] : [])),
  );
  codes.forEach((code, row) => {
    if (!lacking.has(code)) return;
    issues.add({
      severity: 'warning',
      tab: 'Links',
      row: links.sheetRows[row] ?? null,
      column: 'url',
      expected: message(evidenceTexts.naverTags, {}),
      found: message(evidenceTexts.naverWithoutTags, { link: texts[code] ?? '' }),
      toDo: message(evidenceTexts.naverWithoutTagsToDo, {}),
    });
  });
}

function lacksTags(url: string): boolean {
  try {
    const { host, pieces } = webAddress(url);
    return (
      isNaverShop(host) && !pieces.some(({ name, value }) => name === 'nt_source' && value !== '')
    );
  } catch (error) {
    if (isInputError(error)) return false;
    throw error;
  }
}

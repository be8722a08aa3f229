import type { Headline } from '../../workbook/dashboard/headline';
import { headlineSentence } from '../../workbook/dashboard/headlineSentence';
import type { PageProps } from './pageProps';

interface HeadlineSectionProps extends PageProps {
  readonly headline: Headline;
}

/** The one sentence for a leader with ten seconds. */
export function HeadlineSection({ headline, formats, language }: HeadlineSectionProps) {
  const sentence = headlineSentence(headline, language, {
    money: formats.money,
    signedShare: formats.signedShare,
    points: (difference) => formats.count(100 * difference),
  });
  return <p class="headline">{sentence}</p>;
}

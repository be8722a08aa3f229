import type { Headline } from '../../workbook/dashboard/headline';
import { headlineSentence } from '../../workbook/dashboard/headlineSentence';
import type { PageProps } from './pageProps';

interface HeadlineSectionProps extends PageProps {
  readonly headline: Headline;
}

/** The one sentence for a leader with ten seconds. */
export function HeadlineSection({ headline, figures, language }: HeadlineSectionProps) {
  const sentence = headlineSentence(headline, language, {
    money: figures.money,
    signedShare: figures.signedShare,
    points: (difference) => figures.count(100 * difference),
  });
  return <p class="headline">{sentence}</p>;
}

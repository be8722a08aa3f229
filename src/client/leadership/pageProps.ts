import type { Language } from '../../ground/text/text';
import type { Figures } from './figures';

/** What every part of the page needs to write its figures. */
export interface PageProps {
  readonly figures: Figures;
  readonly language: Language;
}

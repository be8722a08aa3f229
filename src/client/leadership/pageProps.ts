import type { Language } from '../../ground/text/language';
import type { FigureFormats } from './figureFormats';

/** What every part of the page needs to write its figures. */
export interface PageProps {
  readonly formats: FigureFormats;
  readonly language: Language;
}

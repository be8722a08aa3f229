import type { FunctionComponent } from 'preact';
import type { Text } from '../../../ground/text/text';
import { sidebarMoreTexts as texts } from '../../../messages/sidebarMoreTexts';
import { FunctionsPanel } from '../functions/functionsPanel';
import { HelpView } from '../help/helpView';
import { ImportPanel } from '../import/importPanel';
import { BrandSnapshotsView } from './brandSnapshots/brandSnapshotsView';
import { ChannelsView } from './channels/channelsView';
import { InquiriesView } from './inquiries/inquiriesView';
import type { MoreName } from './moreName';
import { PagesView } from './pages/pagesView';
import { PromotionsView } from './promotions/promotionsView';
import { QuestionsView } from './questions/questionsView';
import { RetroView } from './retro/retroView';
import { TaxView } from './tax/taxView';
import { TemplatesView } from './templates/templatesView';

/** A view of the More panel: its name, what it is for, and what shows it. */
export interface MoreEntry {
  readonly group: 'tools' | 'records';
  readonly title: Text;
  readonly what: Text;
  readonly view: FunctionComponent;
}

/** Every view by name, in the order of the list. */
export const moreEntries: { readonly [name in MoreName]: MoreEntry } = {
  import: { group: 'tools', title: texts.import, what: texts.importWhat, view: ImportPanel },
  questions: {
    group: 'tools',
    title: texts.questions,
    what: texts.questionsWhat,
    view: QuestionsView,
  },
  functions: {
    group: 'tools',
    title: texts.functions,
    what: texts.functionsWhat,
    view: FunctionsPanel,
  },
  help: { group: 'tools', title: texts.help, what: texts.helpWhat, view: HelpView },
  inquiries: {
    group: 'records',
    title: texts.inquiries,
    what: texts.inquiriesWhat,
    view: InquiriesView,
  },
  pages: { group: 'records', title: texts.pages, what: texts.pagesWhat, view: PagesView },
  retro: { group: 'records', title: texts.retro, what: texts.retroWhat, view: RetroView },
  promotions: {
    group: 'records',
    title: texts.promotions,
    what: texts.promotionsWhat,
    view: PromotionsView,
  },
  channels: {
    group: 'records',
    title: texts.channels,
    what: texts.channelsWhat,
    view: ChannelsView,
  },
  brandSnapshots: {
    group: 'records',
    title: texts.brandSnapshots,
    what: texts.brandSnapshotsWhat,
    view: BrandSnapshotsView,
  },
  templates: {
    group: 'records',
    title: texts.templates,
    what: texts.templatesWhat,
    view: TemplatesView,
  },
  tax: { group: 'records', title: texts.tax, what: texts.taxWhat, view: TaxView },
};

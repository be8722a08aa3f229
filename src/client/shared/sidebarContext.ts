import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { Language } from '../../ground/text/language';
import { numberText } from '../../ground/text/numberText';
import type { Speech, Text, ValuesOf } from '../../ground/text/text';
import { message, say } from '../../ground/text/text';
import { dayWords } from '../../ground/time/dayWords';
import type { SidebarOpening } from '../../shared/sidebarOpening';
import type { DraftStore } from './draftStore';
import type { PanelName } from './panelName';
import type { Remote } from './remote';

/** What every panel may use: the workbook as opened, the server, drafts and navigation. */
export interface SidebarValue {
  readonly opening: SidebarOpening;
  readonly language: Language;
  /** Changes the sidebar's language for this person and file. */
  readonly speak: (language: Language) => void;
  readonly remote: Remote;
  readonly drafts: DraftStore;
  /** Takes what a call changed into the picture, without another trip. */
  readonly update: (change: Partial<SidebarOpening>) => void;
  /** Goes to a panel and moves the focus to its heading. */
  readonly go: (panel: PanelName) => void;
}

export const SidebarContext = createContext<SidebarValue | null>(null);

/** The sidebar around a component. @throws Error outside of it (a slip in code) */
export function useSidebar(): SidebarValue {
  const value = useContext(SidebarContext);
  if (!value) throw new Error('used outside the sidebar');
  return value;
}

export const LanguageContext = createContext<Language>('en');

/** Says a text in the reader's language; asks for values only where the text has places. */
export type Words = <T extends Text>(
  text: T,
  ...values: keyof ValuesOf<T> extends never ? [] : [ValuesOf<T>]
) => string;

/** The texts in the sidebar's language, numbers as the file writes them. */
export function useWords(): Words {
  const speech = useSpeech();
  return useMemo(() => wordsIn(speech), [speech]);
}

/** How sentences are said in the sidebar; outside of one, by a language alone. */
export function useSpeech(): Speech {
  const language = useContext(LanguageContext);
  const locale = useContext(SidebarContext)?.opening.file.locale ?? 'en_US';
  return useMemo(
    () => ({ language, numberText: numberText(() => locale), dayWords: dayWords(() => locale) }),
    [language, locale],
  );
}

/** The texts in a language of choice (a brief may speak another one than the sidebar). */
export function wordsIn(spoken: Language | Speech): Words {
  return (text, ...values) =>
    say(message(text as Text, (values[0] ?? {}) as Record<string, string>), spoken);
}

import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { leadPlanTexts } from '../../../messages/leadPlanTexts';
import { useWords, type Words } from '../../shared/sidebarContext';

/** What a view's campaigns count as a conversion; both where they differ. */
export type Counts = 'order' | 'lead' | 'both';

export const CountsContext = createContext<Counts>('order');

/** What a test counts. */
export type CountedThing = 'orders' | 'leads';

/** The texts of a plan in the sidebar's language, about leads where leads are what is counted. */
export function useConversionWords(): Words {
  const words = useWords();
  const counts = useContext(CountsContext);
  return useMemo((): Words => {
    if (counts === 'order') return words;
    const replaced = leadPlanTexts[counts];
    return (text, ...values) => words((replaced.get(text) ?? text) as typeof text, ...values);
  }, [words, counts]);
}

/** What campaigns count: by what they call their action. */
export function countsOf(campaigns: readonly { readonly action: string }[]): Counts {
  const leads = campaigns.filter(({ action }) => action === 'lead').length;
  if (leads === 0) return 'order';
  return leads === campaigns.length ? 'lead' : 'both';
}

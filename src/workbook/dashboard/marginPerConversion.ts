import type { Row } from '../schema/row';

/** Why nobody can say what one conversion leaves. */
export type ConversionLack =
  | 'nothingCounted'
  | 'leadValue'
  | 'nothingSpent'
  | 'marginUnknown'
  | 'noMargin';

/** What one conversion leaves on average, or why nobody can say. */
export type MarginPerConversion =
  | { readonly margin: number; readonly lack: null }
  | { readonly margin: null; readonly lack: ConversionLack };

/** The columns of the Scoreboard that say it. */
type Returns = Pick<
  Row<'Scoreboard'>,
  'action' | 'conversions' | 'margin' | 'margin_known' | 'romi' | 'counted_spend'
>;

/**
 * What one conversion of a row of the Scoreboard leaves: an order its margin, a lead what leads are said to be
 * worth. Unknown where not every order's margin is known.
 */
export function marginPerConversion(row: Returns): MarginPerConversion {
  const { action, conversions } = row;
  if (!conversions || conversions <= 0) return lacking('nothingCounted');
  return action === 'lead' ? leadValue(row, conversions) : orderMargin(row, conversions);
}

/** ROMI of leads is made of what one is said to be worth, so that the value can be taken out of it again. */
function leadValue({ romi, counted_spend }: Returns, leads: number): MarginPerConversion {
  if (!counted_spend) return lacking('nothingSpent');
  return romi === null ? lacking('leadValue') : known((counted_spend * (1 + romi)) / leads);
}

function orderMargin({ margin, margin_known }: Returns, orders: number): MarginPerConversion {
  return margin === null || margin_known !== null
    ? lacking('marginUnknown')
    : known(margin / orders);
}

function known(margin: number): MarginPerConversion {
  return margin > 0 ? { margin, lack: null } : lacking('noMargin');
}

function lacking(lack: ConversionLack): MarginPerConversion {
  return { margin: null, lack };
}

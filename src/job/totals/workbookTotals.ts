import { placeNumbers } from '../assignments/assignmentPlaces';
import { creatorsOfSeveralKinds } from '../assignments/creatorsOfSeveralKinds';
import { addAssets } from './addAssets';
import { addBeside } from './addBeside';
import { addConversions } from './addConversions';
import { addPosts } from './addPosts';
import { addReported } from './addReported';
import { newTotals, type Totals } from './totals';
import type { ForEachTotals, TotalsMaterial, TotalsOf } from './totalsMaterial';

/** Totals of a workbook: of each creator and campaign (by code), and of everything. */
export interface WorkbookTotals {
  readonly creators: ReadonlyMap<number, Totals>;
  readonly campaigns: ReadonlyMap<number, Totals>;
  /** Of a creator in a campaign; known of creators whose campaigns want different things. */
  places(creator: number, campaign: number): Totals;
  readonly all: Totals;
}

/** Adds a workbook up. Every creator in Creators has totals, also one without a post. */
export function workbookTotals(material: TotalsMaterial): WorkbookTotals {
  const creators = new Map<number, Totals>();
  const campaigns = new Map<number, Totals>();
  const places = new Map<number, Totals>();
  const placeOf = placeNumbers(material.workbook);
  const several = creatorsOfSeveralKinds(material.assignments.all);
  const all = newTotals();
  const of = (map: Map<number, Totals>, code: number): Totals => {
    let totals = map.get(code);
    if (totals === undefined) {
      totals = newTotals();
      map.set(code, totals);
    }
    return totals;
  };
  const { workbook } = material;
  for (const code of workbook.campaigns.text('campaign_id').codes) of(campaigns, code);
  for (const code of workbook.creators.text('creator_id').codes) of(creators, code);
  const totalsAt = (creator: number, campaign: number): readonly Totals[] => [
    ...(creator !== 0 ? [of(creators, creator)] : []),
    ...(campaign !== 0 ? [of(campaigns, campaign)] : []),
    // Ten thousand places would be kept up for nobody: the Scoreboard asks for these alone.
    ...(several.has(creator) && campaign !== 0 ? [of(places, placeOf(creator, campaign))] : []),
    all,
  ];
  // Rows of one place come by the thousand: what they add to is found once.
  const known = new Map<number, readonly Totals[]>();
  const totalsOf: TotalsOf = (creator, campaign) => {
    const place = placeOf(creator, campaign);
    let found = known.get(place);
    if (found === undefined) {
      found = totalsAt(creator, campaign);
      known.set(place, found);
    }
    return found;
  };
  const forEach: ForEachTotals = (creator, campaign, add) => {
    for (const totals of totalsOf(creator, campaign)) add(totals);
  };
  addPosts(material, totalsOf);
  addAssets(material, totalsOf);
  addBeside(material, forEach);
  addConversions(material, forEach);
  addReported(material, forEach);
  return {
    creators,
    campaigns,
    places: (creator, campaign) => places.get(placeOf(creator, campaign)) ?? newTotals(),
    all,
  };
}

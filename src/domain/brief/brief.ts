/** What a creator gets before a post, as far as the rules read it: the five things, and what helps. */
export interface Brief {
  /** one KPI with its target */
  readonly goal: string;
  /** price, terms, end date */
  readonly offer: string;
  /** what must be seen: the product within 3 seconds, the price, the result, the call to action */
  readonly shots: string;
  /** claims, competitors and words to avoid */
  readonly restrictions: string;
  /** link, code, landing page, posting slot, counting window */
  readonly tracking: string;

  readonly audience: string;
  /** a `ScenarioId`, or what somebody else typed */
  readonly scenario: string;
  /** a `CollabType`, or what somebody else typed */
  readonly collabType: string;
  /** facts that the brand fixes: goals, messages, values, terms */
  readonly fixedByUs: string;
  /** what stays the creator's: hook, tone, story */
  readonly yoursToTell: string;

  /** names of `RightsPlace`; `rightsByUse` may name more */
  readonly rightsWhere: readonly string[];
  /** the duration of every place that has none of its own; null = not agreed yet */
  readonly rightsMonths: number | null;
  /** durations of single places where they differ: "ads 3, website 12" in months, or blank */
  readonly rightsByUse: string;
  /** may we cut and adapt it; null = not agreed yet */
  readonly mayEdit: boolean | null;

  /** a `DisclosureCountry`, or what somebody else typed */
  readonly country: string;
  /** the label to show, such as #ad */
  readonly disclosure: string;
  readonly assets: string;
  /** yyyy-mm-dd hh:mm in the campaign's zone, or blank */
  readonly publishAt: string;
  /** yyyy-mm-dd, or blank */
  readonly draftDueOn: string;
  /** who reviews, how many rounds, how fast */
  readonly review: string;
  readonly payment: string;
}

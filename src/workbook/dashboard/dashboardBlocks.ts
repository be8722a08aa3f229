/** How many creators the Dashboard tab has room for: of more the best ten and the worst ten. */
const DASHBOARD_CREATORS = 20;
const DASHBOARD_CAMPAIGNS = 10;

/** Where a block of the Dashboard tab stands: one-based place of its header, rows below it, columns. */
export interface DashboardBlock {
  readonly headerRow: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * The blocks never move, so that charts keep their ranges from run to run. Charts stand between the
 * scorecards and the creators.
 */
export const dashboardBlocks = {
  scorecards: { headerRow: 4, column: 1, rows: 3, columns: 8 },
  creators: { headerRow: 40, column: 1, rows: DASHBOARD_CREATORS, columns: 9 },
  weeks: { headerRow: 62, column: 1, rows: 12, columns: 3 },
  funnel: { headerRow: 62, column: 5, rows: 5, columns: 2 },
  campaigns: { headerRow: 76, column: 1, rows: DASHBOARD_CAMPAIGNS, columns: 9 },
  /** What the picture of ranges reads: low, ROMI twice, high. */
  ranges: { headerRow: 88, column: 1, rows: DASHBOARD_CREATORS, columns: 5 },
  /** What the picture of cost against value reads: a column for each named point. */
  points: { headerRow: 110, column: 1, rows: DASHBOARD_CREATORS, columns: 9 },
} as const satisfies Record<string, DashboardBlock>;

/** The whole tab, in cells. */
export const dashboardSize = { rows: 130, columns: 9 } as const;

/** The first row of each line of charts. */
export const dashboardChartRows = [9, 24] as const;

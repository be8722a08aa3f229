import { type ReportTab, reportAliases, templateRecipe } from './templateRecipe';

const usage =
  'usage: npm run template -- SPREADSHEET_ID LOOKER_GID [Forecasts=GID] [Channels=GID] [Collaborations=GID] [--ko]';

/** Prints the recipe; a clear line and 2 for arguments that are of no use. */
function main(args: readonly string[]): number {
  const language = args.includes('--ko') ? 'ko' : 'en';
  const [spreadsheetId = '', gid = '', ...further] = args.filter((arg) => arg !== '--ko');
  const pairs = [['Looker', gid], ...further.map((arg) => arg.split('='))];
  const isUsable =
    /^[\w-]{6,}$/.test(spreadsheetId) &&
    pairs.every(([tab = '', id = '']) => tab in reportAliases && /^\d+$/.test(id));
  if (!isUsable) {
    process.stderr.write(`${usage}\n`);
    return 2;
  }
  const sheetIds = Object.fromEntries(
    pairs.map(([tab, id]) => [tab as ReportTab, Number(id)]),
  ) as Record<'Looker', number>;
  process.stdout.write(`${templateRecipe({ spreadsheetId, sheetIds }, language)}\n`);
  return 0;
}

process.exitCode = main(process.argv.slice(2));

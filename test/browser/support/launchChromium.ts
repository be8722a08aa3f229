import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const ENSURE_BROWSER = join(__dirname, '../../../build/ensureBrowser.mjs');

/**
 * The first row: Chrome prepares suggestions of its address bar in two pages of its own beside every page that opens,
 * which costs more than the page. The others are Playwright's own list, which Chrome forgets when it gets a second one.
 */
const UNUSED_FEATURES = [
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'],
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  `--disable-features=${UNUSED_FEATURES.join(',')}`,
];

/** Starts the browser that `npm test` found or installed, without what no test looks at. */
export function launchChromium(): Promise<Browser> {
  const said = execFileSync(process.execPath, [ENSURE_BROWSER], { encoding: 'utf8' });
  return chromium.launch({ executablePath: said.trim(), args: ARGUMENTS });
}

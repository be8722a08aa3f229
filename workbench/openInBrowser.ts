import { spawn } from 'node:child_process';

const OPENERS: Readonly<Record<string, readonly string[]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
  linux: ['xdg-open'],
};

/** Opens an address in the person's browser when there is a desktop; BROWSER=none leaves it. */
export function openInBrowser(address: string): void {
  const { DISPLAY, WAYLAND_DISPLAY, BROWSER, CI } = process.env;
  const hasDesktop = process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
  const [command, ...args] = OPENERS[process.platform] ?? [];
  if (!command || !hasDesktop || CI || BROWSER === 'none') return;
  const opener = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
  // Without such a program the printed address has to do.
  opener.on('error', () => undefined);
  opener.unref();
}

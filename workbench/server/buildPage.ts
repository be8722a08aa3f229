import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from '../bundle';
import { fingerprint } from '../fingerprint';

/** Where the compiled page and host thread lie. */
export interface BuiltPage {
  /** Folder with index.html, page.js and page.css. */
  folder: string;
  /** The worker thread's script. */
  threadScript: string;
}

const CACHE = join(ROOT, '.cache', 'workbench');
/** Rooms whose code ends up in the page or the host thread. */
const SOURCES = ['workbench', 'emulator', 'src', 'package-lock.json'];

/**
 * Compiles the page and the host thread, unless that was done for the very same sources.
 * @throws Error when they don't compile
 */
export async function buildPage(): Promise<BuiltPage> {
  const folder = join(CACHE, fingerprint(ROOT, SOURCES));
  const threadScript = join(folder, 'hostThread.cjs');
  if (existsSync(join(folder, 'complete'))) return { folder, threadScript };
  rmSync(CACHE, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await Promise.all([compilePage(folder), compileThread(threadScript)]);
  const html = readFileSync(join(ROOT, 'workbench', 'page', 'index.html'));
  writeFileSync(join(folder, 'index.html'), html);
  writeFileSync(join(folder, 'complete'), '');
  return { folder, threadScript };
}

async function compilePage(folder: string): Promise<void> {
  await build({
    absWorkingDir: ROOT,
    entryPoints: { page: 'workbench/page/main.tsx' },
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
}

async function compileThread(outfile: string): Promise<void> {
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['workbench/server/hostThread.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'error',
  });
}

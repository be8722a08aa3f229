import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Every rule of WCAG 2.2 A and AA and axe's best practices that a document breaks. */
export function violationsIn(document_: Page | Frame): Promise<string[]> {
  return brokenRules(document_, [
    'wcag2a',
    'wcag2aa',
    'wcag21a',
    'wcag21aa',
    'wcag22aa',
    'best-practice',
  ]);
}

/**
 * Looks at a page in light by every rule, then in dark by those about colours: styles alone know the scheme, no script
 * asks for it.
 */
export async function inLightAndDark(
  page: Page,
  look: (violations: typeof violationsIn) => Promise<void>,
): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  await look(violationsIn);
  await page.emulateMedia({ colorScheme: 'dark' });
  await look(contrastViolationsIn);
  await page.emulateMedia({ colorScheme: 'light' });
}

/** The rules of those about colours that a document breaks. */
function contrastViolationsIn(document_: Page | Frame): Promise<string[]> {
  return brokenRules(document_, ['color-contrast', 'link-in-text-block']);
}

/** @param runOnly tags, or ids of rules */
async function brokenRules(document_: Page | Frame, runOnly: readonly string[]): Promise<string[]> {
  // Once for each document: what the engine has compiled stays warm.
  if (!(await document_.evaluate(() => 'axe' in window))) await document_.evaluate(axeSource);
  return document_.evaluate(
    async (only) => {
      const axe = Reflect.get(window, 'axe') as typeof import('axe-core');
      const { violations } = await axe.run(document, {
        runOnly: only,
        resultTypes: ['violations'],
      });
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
      );
    },
    [...runOnly],
  );
}

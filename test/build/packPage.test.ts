import { createContext, runInContext } from 'node:vm';
import { packedPage } from '../../build/packPage';

const page = (script: string) => `<html><body><div></div><script>${script}</script></body></html>`;

/** Runs the packed page's loader where it has a browser's globals, and returns the script it starts. */
async function unpacked(html: string): Promise<string> {
  const [, loader = ''] = /<script>([\s\S]*)<\/script>/.exec(html) ?? [];
  return new Promise((resolve) => {
    const document = {
      createElement: () => ({ textContent: '' }),
      body: { append: (script: { textContent: string }) => resolve(script.textContent) },
    };
    const globals = { document, Blob, DecompressionStream, Response, Uint8Array };
    runInContext(loader, createContext(globals));
  });
}

describe('packedPage', () => {
  const long = Array.from({ length: 5000 }, (_, index) => `f${index}(${index ** 3});`).join('\n');
  test.each([
    ['one byte', 'a'],
    ['a line', 'const a = 1;'],
    ['what pages stumble over', 'const text = "한국어 </scr" + "ipt> $& $1 `x` // /* <? ?>";'],
    ['a long script', long],
  ])('%s comes back as it was', async (_what, script) => {
    expect(await unpacked(packedPage(page(script)))).toBe(script);
  });

  test('nothing packed can be mistaken for markup, a template or a comment', () => {
    const html = packedPage(page('x("<? ?> // /* `");'.repeat(500)));
    const [, packed = ''] = /unpack\("[^"]*", "([^"]*)"/.exec(html) ?? [];
    expect(packed).toMatch(/^[^<&"'`\\?/*]+$/);
    expect(packed.length).toBeGreaterThan(20);
  });

  test('an old browser is told so', () => {
    const [, loader = ''] = /<script>([\s\S]*)<\/script>/.exec(packedPage(page('a'))) ?? [];
    const document = { body: { textContent: '' } };
    runInContext(loader, createContext({ document }));
    expect(document.body.textContent).toContain('too old');
  });

  test('a page without a script is a mistake', () => {
    expect(() => packedPage('<p>x</p>')).toThrow('no inline script');
  });
});

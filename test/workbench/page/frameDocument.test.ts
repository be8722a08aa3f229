import { createContext, runInContext } from 'node:vm';
import { frameDocument } from '../../../workbench/page/frame/frameDocument';

test.each([
  [
    'in the head',
    '<!doctype html><html><head lang="en"><title>x</title>',
    '<head lang="en"><script>',
  ],
  ['behind the document type', '<!DOCTYPE html><p>x</p>', '<!DOCTYPE html><script>'],
  ['at the start of a fragment', '<p>x</p>', '<script>'],
])('google.script stands %s, before the page’s own scripts', (_, html, start) => {
  const source = frameDocument(html);
  expect(source).toContain(start);
  expect(source.replace(/<script>[\s\S]*?<\/script>/, '')).toBe(html);
});

/** Runs the shim where it has nothing but a frame's globals. */
function frame() {
  const posted: Record<string, unknown>[] = [];
  const listeners: ((event: object) => void)[] = [];
  const parent = { postMessage: (message: Record<string, unknown>) => posted.push(message) };
  const window: Record<string, unknown> = {
    parent,
    addEventListener: (_: string, listener: (event: object) => void) => listeners.push(listener),
  };
  const errors: unknown[] = [];
  const context = createContext({ window, console: { error: (e: unknown) => errors.push(e) } });
  const [, shim = ''] = /<script>([\s\S]*)<\/script>/.exec(frameDocument('')) ?? [];
  runInContext(shim, context);
  const run = (code: string) => {
    context.google = window.google;
    return runInContext(code, context);
  };
  const receive = (data: object, source: unknown = parent) => {
    for (const listener of listeners) listener({ source, data });
  };
  return { posted, errors, run, receive };
}

test('a call goes out as JSON and its answer comes back to the right handler', () => {
  const { posted, run, receive } = frame();
  run(`var got = [];
    google.script.run.withUserObject('mine').withSuccessHandler((v, o) => got.push(v, o)).callEndpoint('home', { a: undefined });
    google.script.run.withFailureHandler((e) => got.push(e.name, e.message)).broken();`);
  expect(posted).toMatchObject([
    { flywheel: 'call', functionName: 'callEndpoint', args: ['home', { a: null }] },
    { flywheel: 'call', functionName: 'broken', args: [] },
  ]);
  const [first, second] = posted;
  receive({
    flywheel: 'result',
    call: second?.call,
    ok: false,
    error: { name: 'E', message: 'm' },
  });
  receive({ flywheel: 'result', call: first?.call, ok: true, value: 7 });
  receive({ flywheel: 'result', call: first?.call, ok: true, value: 8 });
  expect([...run('got')]).toEqual(['E', 'm', 7, 'mine']);
});

test('a failure that nobody handles is an error on the console', () => {
  const { posted, errors, run, receive } = frame();
  run('google.script.run.broken()');
  receive({
    flywheel: 'result',
    call: posted[0]?.call,
    ok: false,
    error: { name: 'E', message: 'm' },
  });
  expect(errors).toHaveLength(1);
});

test('answers from another window are not listened to', () => {
  const { posted, run, receive } = frame();
  run('var got = []; google.script.run.withSuccessHandler((v) => got.push(v)).callEndpoint()');
  receive({ flywheel: 'result', call: posted[0]?.call, ok: true, value: 1 }, 'another window');
  expect([...run('got')]).toEqual([]);
});

test.each([
  ['a date', 'new Date(0)', '0'],
  ['a date inside', '({ list: [1, new Date(0)] })', 'list[1]'],
  ['a function', '() => 1', '0'],
  ['a part of the page', '({ nodeType: 1 })', '0'],
])('%s is refused as HtmlService does', (_, argument, path) => {
  const { posted, run } = frame();
  expect(() => run(`google.script.run.callEndpoint(${argument})`)).toThrow(
    `Failed due to illegal value in property: ${path}`,
  );
  expect(posted).toEqual([]);
});

test('the page closes itself, gives the focus back and asks for a size', () => {
  const { posted, run } = frame();
  run(
    'google.script.host.close(); google.script.host.editor.focus(); google.script.host.setHeight(300)',
  );
  expect(posted).toEqual([
    { flywheel: 'close' },
    { flywheel: 'focus' },
    { flywheel: 'size', height: 300 },
  ]);
});

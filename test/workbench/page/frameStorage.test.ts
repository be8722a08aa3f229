import { createContext, runInContext } from 'node:vm';
import { frameStorageShim } from '../../../workbench/page/frame/frameStorage';

/** A frame's window whose own localStorage is closed, as in a sandbox without an origin. */
function frame(stored: Record<string, string>) {
  const posted: unknown[] = [];
  const window = {};
  Object.defineProperty(window, 'parent', {
    value: { postMessage: (message: unknown) => posted.push(message) },
  });
  const context = createContext({ window });
  runInContext(`(${frameStorageShim.toString()})(${JSON.stringify(stored)})`, context);
  const run = (code: string) => runInContext(`with (window) { ${code} }`, context);
  return { posted, run };
}

test('a page reads what was stored before', () => {
  const { run } = frame({ draft: '{"goal":"a"}' });
  expect(run('localStorage.getItem("draft")')).toBe('{"goal":"a"}');
  expect(run('localStorage.getItem("other")')).toBeNull();
  expect(run('[localStorage.length, localStorage.key(0), localStorage.key(1)].join()')).toBe(
    '1,draft,',
  );
});

test('what it stores and removes is told to the workbench at once', () => {
  const { posted, run } = frame({ old: 'x' });
  run('localStorage.setItem("draft", 7)');
  expect(run('localStorage.getItem("draft")')).toBe('7');
  run('localStorage.clear()');
  expect(posted).toEqual([
    { flywheel: 'store', key: 'draft', value: '7' },
    { flywheel: 'store', key: 'old', value: null },
    { flywheel: 'store', key: 'draft', value: null },
  ]);
});

import { emulatedBook } from './emulatedBook';

const code = `
  function echo(value) { return value }
  function typeOf(value) { return Object.prototype.toString.call(value) + (value instanceof Array) }
  function giveDate() { return { ok: true, inside: [new Date(0)] } }
  function giveMap() { return { map: new Map([[1, 2]]), expression: /x/, missing: undefined, nan: NaN } }
  function hidden_() { return 'secret' }
  const arrow = () => 1;
  function fail() { throw new TypeError('no creator named "x"') }
  function throwText() { throw 'plain' }
  async function later() { await null; return 'later' }
  async function lost() { await new Promise(() => {}); return 'never' }
  function mode() { return SpreadsheetApp.getUi() && 'interface' }
`;

const { host } = emulatedBook({ code });

describe('google.script.run', () => {
  test.each([[1], ['text'], [true], [null], [[1, [2]]], [{ a: { b: [null] } }]])(
    '%j goes there and back',
    (value) => {
      expect(host.callFromPage('echo', [value])).toMatchObject({ ok: true, value });
    },
  );

  test.each([
    ['a Date', new Date(0), '0'],
    ['a Date in an array', [1, new Date(0)], '1'],
    ['a Date in an object', { day: new Date(0) }, 'day'],
    ['a function', () => 1, '0'],
  ])('%s from the page throws', (_what, value, property) => {
    const result = host.callFromPage('echo', [value]);
    expect(result.ok).toBe(false);
    expect(result.error?.message).toBe(`Failed due to illegal value in property: ${property}`);
  });

  test('a Date anywhere from the server gives no value at all', () => {
    const result = host.callFromPage('giveDate', []);
    expect(result).toMatchObject({ ok: true });
    expect(result.value).toBeUndefined();
  });

  test('maps and expressions become {}, undefined and NaN become null', () => {
    const { value } = host.callFromPage('giveMap', []);
    expect(value).toEqual({ map: {}, expression: {}, missing: null, nan: null });
    expect(host.callFromPage('typeOf', [new Map([[1, 2]])]).value).toBe('[object Object]false');
    expect(host.callFromPage('typeOf', [undefined]).value).toBe('[object Null]false');
  });

  test('arrays belong to the script', () => {
    expect(host.callFromPage('typeOf', [[1]]).value).toBe('[object Array]true');
  });

  test.each(['hidden_', 'arrow', 'nobody', 'SpreadsheetApp', 'constructor', '__proto__'])(
    '%s cannot be called',
    (name) => {
      const { ok, error } = host.callFromPage(name, []);
      expect(ok).toBe(false);
      expect(error?.message).toBe(`google.script.run.${name} is not a function`);
    },
  );

  test('what the script throws reaches the failure handler', () => {
    expect(host.callFromPage('fail', []).error).toMatchObject({
      name: 'TypeError',
      message: 'no creator named "x"',
      timedOut: false,
    });
    expect(host.callFromPage('throwText', []).error?.message).toBe('plain');
  });

  test('promises are waited for; one that never settles gives nothing', () => {
    expect(host.callFromPage('later', []).value).toBe('later');
    expect(host.callFromPage('lost', []).value).toBeUndefined();
  });

  test('a page’s call has full rights', () => {
    expect(host.callFromPage('mode', []).value).toBe('interface');
  });

  test('only declared functions are listed', () => {
    expect(host.functionNames()).toContain('echo');
    expect(host.functionNames()).not.toContain('arrow');
    expect(host.functionNames()).not.toContain('SpreadsheetApp');
  });
});

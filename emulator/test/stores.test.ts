import { emulatedBook, START } from './emulatedBook';

describe('PropertiesService', () => {
  test('9 kB a value, 500 kB a store', () => {
    const { refusal, result } = emulatedBook();
    const store = 'const store = PropertiesService.getDocumentProperties();';
    expect(
      result(
        `${store} store.setProperty('a', 'x'.repeat(9216)); return store.getProperty('a').length`,
      ),
    ).toBe(9216);
    expect(refusal(`${store} store.setProperty('a', 'x'.repeat(9217))`)).toBe(
      'Argument too large: value',
    );
    expect(refusal(`${store} store.setProperty('a', '가'.repeat(3073))`)).toBe(
      'Argument too large: value',
    );
    const filling = `${store} for (let i = 0; i < 60; i++) store.setProperty('key' + i, 'x'.repeat(9000))`;
    expect(refusal(filling)).toContain('exceeded the property storage quota');
  });

  test('stores of document, script and each user are apart; values are text', () => {
    const { result, host } = emulatedBook();
    result("PropertiesService.getUserProperties().setProperty('n', 5)");
    expect(result("return PropertiesService.getUserProperties().getProperty('n')")).toBe('5');
    expect(result("return PropertiesService.getDocumentProperties().getProperty('n')")).toBeNull();
    host.setUser({ email: 'other@example.com', locale: 'ko' });
    expect(result("return PropertiesService.getUserProperties().getProperty('n')")).toBeNull();
  });

  test('a standalone script has no document properties, lock or cache', () => {
    const { result } = emulatedBook({ container: false });
    const stores =
      'return [PropertiesService.getDocumentProperties(), LockService.getDocumentLock(), CacheService.getDocumentCache(), SpreadsheetApp.getActive()]';
    expect(result(stores)).toEqual([null, null, null, null]);
  });
});

describe('CacheService', () => {
  const cache = 'const cache = CacheService.getScriptCache();';

  test('entries end on the virtual clock, after six hours at the latest', () => {
    const { result, host } = emulatedBook();
    result(
      `${cache} cache.put('short', 'a'); cache.put('long', 'b', 999999); cache.put('list', [1])`,
    );
    const both = `${cache} return [cache.get('short'), cache.get('long'), cache.get('list')]`;
    expect(result(both)).toEqual(['a', 'b', '1']);
    host.clock.advance(601_000);
    expect(result(both)).toEqual([null, 'b', null]);
    host.clock.advance(6 * 3_600_000);
    expect(result(both)).toEqual([null, null, null]);
  });

  test('key, value and number of entries are limited', () => {
    const { result, refusal } = emulatedBook();
    expect(refusal(`${cache} cache.put('k'.repeat(251), '')`)).toBe('Argument too large: key');
    expect(refusal(`${cache} cache.put('k', 'x'.repeat(102401))`)).toBe(
      'Argument too large: value',
    );
    const full = `${cache} for (let i = 0; i <= 1000; i++) cache.put('k' + i, 'v');
      return [cache.get('k99'), cache.get('k100')]`;
    expect(result(full)).toEqual([null, 'v']);
  });
});

describe('LockService', () => {
  const lock = 'const lock = LockService.getDocumentLock();';

  test('another holder makes tryLock fail and waitLock throw, after the time asked for', () => {
    const { result, refusal, host } = emulatedBook();
    const release = host.holdLock('document');
    const waiting = `${lock} const before = Date.now(); const got = lock.tryLock(5000); return [got, Date.now() - before >= 5000]`;
    expect(result(waiting)).toEqual([false, true]);
    expect(refusal(`${lock} lock.waitLock(1000)`)).toBe(
      'Lock timeout: another process was holding the lock for too long.',
    );
    expect(result('return LockService.getScriptLock().tryLock(0)')).toBe(true);
    release();
    expect(result(`${lock} return lock.tryLock(0)`)).toBe(true);
  });

  test('a holder that finishes in time lets the lock go over', () => {
    const { result, host } = emulatedBook();
    host.holdLock('document', 2000);
    expect(result(`${lock} return lock.tryLock(5000) && lock.hasLock()`)).toBe(true);
  });

  test('the end of an execution releases its locks', () => {
    const { run, result } = emulatedBook();
    run(`${lock} lock.waitLock(0); throw new Error('crash')`);
    expect(result(`${lock} return lock.tryLock(0)`)).toBe(true);
  });
});

describe('time limits', () => {
  test('six virtual minutes end an execution, whatever it catches', () => {
    const { run, workbook } = emulatedBook();
    const { ok, error } = run(`
      try { for (let i = 0; i < 400; i++) Utilities.sleep(1000) } catch (e) {}
      try { SpreadsheetApp.getActive().getRange('A1').setValue('after the end') } catch (e) {}
      return 'went on'`);
    expect(ok).toBe(false);
    expect(error).toMatchObject({ message: 'Exceeded maximum execution time', timedOut: true });
    expect(workbook.sheets[0]?.cellAt(0, 0)).toBeUndefined();
  });

  test('a menu has 6 minutes, onOpen 30 seconds', () => {
    const code =
      'function onOpen() { Utilities.sleep(31000) } function later() { Utilities.sleep(31000) }';
    const { host } = emulatedBook({ code });
    expect(host.open().error?.timedOut).toBe(true);
    expect(host.runMenuItem('later').ok).toBe(true);
  });

  test('the watchdog stops an endless loop in real time', () => {
    const { run } = emulatedBook({ limits: { watchdogMs: 100 } });
    expect(run('for (;;);').error).toMatchObject({ timedOut: true });
    expect(run('return 1').value).toBe(1);
  });

  test('calls are counted by method', () => {
    const { run, host } = emulatedBook();
    run(
      "const s = SpreadsheetApp.getActiveSheet(); s.getRange('A1').getValue(); s.getRange('A2').getValue()",
    );
    expect(host.calls()).toMatchObject({
      'SpreadsheetApp.getActiveSheet': 1,
      'Sheet.getRange': 2,
      'Range.getValue': 2,
    });
  });

  test('between executions the clock never runs back, and advances when told', () => {
    const { run, host } = emulatedBook();
    run('Utilities.sleep(5000)');
    const after = host.clock.now();
    expect(after).toBeGreaterThanOrEqual(START + 5000);
    host.clock.advance(60_000);
    expect(host.clock.now()).toBe(after + 60_000);
  });
});

describe('planned faults', () => {
  const body = `
    const lock = LockService.getDocumentLock(); lock.waitLock(1000);
    const cell = SpreadsheetApp.getActiveSheet().getRange('A1');
    cell.setValue('first'); cell.setValue('second'); return lock.hasLock()`;

  test('each service call of an execution can be made to fail', () => {
    const { run, host } = emulatedBook();
    const { calls } = run(body);
    const total = Object.values(calls).reduce((sum, count) => sum + count, 0);
    expect(total).toBe(9);
    for (let atCall = 1; atCall <= total; atCall += 1) {
      host.setFaults([{ atCall, kind: 'exception' }]);
      const message = "We're sorry, a server error occurred. Please wait a bit and try again.";
      expect(run(body)).toMatchObject({ ok: false, error: { message, timedOut: false } });
    }
    host.setFaults([{ atCall: total + 1, kind: 'exception' }]);
    expect(run(body)).toMatchObject({ ok: true, value: true });
  });

  test('one method’s n-th call, with words of choice', () => {
    const { run, host, workbook } = emulatedBook();
    host.setFaults([{ method: 'Range.setValue', atCall: 2, kind: 'quota', message: 'no more' }]);
    expect(run(body).error?.message).toBe('no more');
    expect(workbook.sheets[0]?.cellAt(0, 0)?.value).toBe('first');
  });

  test('a timeout cannot be caught; a lost lock is lost', () => {
    const { run, host } = emulatedBook();
    host.setFaults([{ method: 'Range.setValue', atCall: 1, kind: 'timeout' }]);
    expect(run(`try { ${body} } catch (e) { return 'caught' }`).error?.timedOut).toBe(true);
    host.setFaults([{ method: 'Range.setValue', atCall: 1, kind: 'lockLost' }]);
    const held = `const lock = LockService.getDocumentLock(); lock.waitLock(0);
      try { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1) } catch (e) {} return lock.hasLock()`;
    expect(run(held).value).toBe(false);
  });
});

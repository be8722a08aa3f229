import { createDraftStore, type TextStorage } from '../../../src/client/shared/draftStore';

function storage(): TextStorage & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    key: (index) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size;
    },
  };
}

describe('createDraftStore', () => {
  test('a second store of the same file reads what the first wrote, another file does not', () => {
    const shared = storage();
    createDraftStore(() => shared, 'one').write('brief', { goal: 'a' });
    expect(createDraftStore(() => shared, 'one').read('brief')).toEqual({ goal: 'a' });
    expect(createDraftStore(() => shared, 'two').read('brief')).toBeUndefined();
  });

  test('what is removed is gone', () => {
    const shared = storage();
    const store = createDraftStore(() => shared, 'one');
    store.write('brief', { goal: 'a' });
    store.remove('brief');
    expect(createDraftStore(() => shared, 'one').read('brief')).toBeUndefined();
  });

  test('forgets every draft of one file and none of another', () => {
    const shared = storage();
    const store = createDraftStore(() => shared, 'one');
    for (const key of ['brief', 'plan', 'links']) store.write(key, { goal: 'a' });
    createDraftStore(() => shared, 'two').write('brief', { goal: 'b' });
    store.forget();
    expect(store.read('plan')).toBeUndefined();
    expect([...shared.kept.keys()]).toEqual(['flywheel/two/brief']);
  });

  test.each<[string, () => TextStorage]>([
    [
      'forbidden',
      () => {
        throw new Error('SecurityError');
      },
    ],
    [
      'full',
      () => ({
        ...storage(),
        setItem: () => {
          throw new Error('QuotaExceededError');
        },
      }),
    ],
  ])('where storage is %s, memory holds the draft and the store says so', (_what, find) => {
    const store = createDraftStore(find, 'one');
    store.write('brief', { goal: 'a' });
    expect(store.read('brief')).toEqual({ goal: 'a' });
    expect(store.isLasting()).toBe(false);
  });

  test('a damaged draft counts as none', () => {
    const shared = storage();
    shared.kept.set('flywheel/one/brief', '{"goal":');
    const store = createDraftStore(() => shared, 'one');
    expect(store.read('brief')).toBeUndefined();
    expect(store.isLasting()).toBe(true);
  });
});

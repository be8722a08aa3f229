import { restoreDraft } from '../../../src/client/sidebar/restoreDraft';

const initial = { name: '', isOpen: true, ids: [] as string[] };

describe('restoreDraft', () => {
  test.each([
    ['nothing stored', undefined, initial],
    [
      'a whole draft',
      { name: 'a', isOpen: false, ids: ['x'] },
      { name: 'a', isOpen: false, ids: ['x'] },
    ],
    ['an older draft without a field', { name: 'a' }, { name: 'a', isOpen: true, ids: [] }],
    ['a field that no longer exists', { name: 'a', gone: 1 }, { ...initial, name: 'a' }],
    ['wrong types', { name: 7, isOpen: 'yes', ids: [1] }, initial],
    ['null', { name: null, ids: null }, initial],
    ['a text', 'draft', initial],
    ['prototype keys', JSON.parse('{"__proto__": {"name": "evil"}}'), initial],
  ])('%s', (_what, stored, expected) => {
    expect(restoreDraft(initial, stored)).toEqual(expected);
  });
});

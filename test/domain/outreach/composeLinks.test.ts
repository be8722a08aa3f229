import { composeLinks } from '../../../src/domain/outreach/composeLinks';

test('an English body travels in the link, a Korean one is copied', () => {
  const english = composeLinks('mina@mail.example', 'Hi & bye', 'a b', 'en');
  expect(english).toEqual({
    mailto: 'mailto:mina@mail.example?subject=Hi%20%26%20bye&body=a%20b',
    gmail:
      'https://mail.google.com/mail/?view=cm&fs=1&to=mina@mail.example&su=Hi%20%26%20bye&body=a%20b',
    isBodyCopied: false,
  });
  const korean = composeLinks('mina@mail.example', '안녕', '본문', 'ko');
  expect([korean.isBodyCopied, korean.mailto.includes('body')]).toEqual([true, false]);
  expect(composeLinks('mina@mail.example', 's', 'x'.repeat(3001), 'en').isBodyCopied).toBe(true);
});

test.each(['', '@mina.s', 'a@b', 'a@b.c?bcc=x@y.z', 'a@b.c,d@e.f'])(
  '%s is no address',
  (contact) => {
    expect(composeLinks(contact, 's', 'b', 'en')).toMatchObject({ mailto: '', gmail: '' });
  },
);

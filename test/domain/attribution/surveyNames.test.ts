import { surveyNames } from '../../../src/domain/attribution/surveyNames';

const people = ['', 'rosa', 'rosalin', 'cfopod', 'teo', 'minji', 'nobody', 'lin'];
const names = surveyNames([
  { creator: 1, name: 'a', isId: true },
  { creator: 1, name: 'Rosa', isId: false },
  { creator: 1, name: '@rosa.cooks', isId: false },
  { creator: 2, name: 'Rosa Lin', isId: false },
  { creator: 3, name: 'CfoPod Podcast', isId: false },
  { creator: 4, name: 'teo_runs', isId: false },
  { creator: 4, name: 'the marathon man', isId: false },
  { creator: 5, name: '김민지', isId: false },
  { creator: 6, name: 'The Blog', isId: false },
  { creator: 7, name: 'Lin', isId: false },
]);

test.each([
  ['the cfopod podcast', ['cfopod']],
  ['CfoPod', ['cfopod']],
  ['a podcast', []],
  ['some blog', []],
  ['Rosa', ['rosa']],
  ['rosa lin on insta', ['rosalin']],
  ['rosa cooks channel', ['rosa']],
  ['it was @Rosa.Cooks!', ['rosa']],
  ['lin', ['lin']],
  ['rosaline', []],
  ['marathon man', ['teo']],
  ['teo runs or rosa, not sure', ['teo', 'rosa']],
  ['teo', []],
  ['김민지 유튜브', ['minji']],
  ['김민지님이 추천', ['minji']],
  ['유튜브에서 김민지를 보고', ['minji']],
  ['김민지수', []],
  ['', []],
])('"%s" names %j', (answer, expected) => {
  expect(names.creatorsIn(answer).map((creator) => people[creator])).toEqual(expected);
});

test.each([
  ['teo', ['teo']],
  ['rosa linn', ['rosa', 'rosalin']],
  ['cfopodd', ['cfopod']],
  ['teoruns', ['teo']],
  ['somebody else', []],
])('"%s" comes near to %j', (answer, expected) => {
  expect(names.creatorsNear(answer).map((creator) => people[creator])).toEqual(expected);
});

/** One word of each line of the list: it stands within a name without breaking it. */
test.each(['saw', 'facebook', 'reel', 'vlog', '유튜브', '오빠'])('"%s" breaks no name', (word) => {
  const { creatorsIn } = surveyNames([{ creator: 1, name: 'Noa Kim', isId: false }]);
  expect(creatorsIn(`noa ${word} kim`)).toEqual([1]);
});

const others = ['', 'byId', 'q', 'bo', 'boDerek', 'junghaui', 'jungha', 'naram', 'noaki', 'noak'];
const more = surveyNames([
  { creator: 1, name: 'tulip', isId: true },
  { creator: 2, name: 'Q', isId: false },
  { creator: 3, name: 'Bo', isId: false },
  { creator: 4, name: 'Bo Derek', isId: false },
  { creator: 5, name: '정하의', isId: false },
  { creator: 6, name: '정하', isId: false },
  { creator: 7, name: '나람', isId: false },
  { creator: 8, name: 'noaki', isId: false },
  { creator: 9, name: 'noak', isId: false },
]);

test.each([
  // An id is compared with whole answers only, and one letter is no name
  ['the tulip show', []],
  ['q', []],
  ['bo it was', ['bo']],
  // A name that ends like a particle is itself before it is another with a particle
  ['정하의', ['junghaui']],
  ['정하는', ['jungha']],
  ['정하', ['jungha']],
  // Particles stand at the end only
  ['나가람', []],
  ['noak에서', ['noak']],
  ['에서noak', ['noak']],
])('of such names "%s" is %j', (answer, expected) => {
  expect(more.creatorsIn(answer).map((creator) => others[creator])).toEqual(expected);
});

test.each([
  // Two letters are no first name to guess by; four joined are no name to guess by, five are
  ['bo something', []],
  ['bo derekk was it', ['boDerek']],
  ['noakii', ['noaki']],
  ['noakk', ['noaki']],
])('of such names "%s" comes near to %j', (answer, expected) => {
  expect(more.creatorsNear(answer).map((creator) => others[creator])).toEqual(expected);
});

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

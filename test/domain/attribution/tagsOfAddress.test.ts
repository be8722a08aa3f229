import { tagsOfAddress } from '../../../src/domain/attribution/tagsOfAddress';

test.each([
  ['https://shop.test/p?utm_source=ig&utm_content=noa%5F1', 'noa%5F1', ''],
  ['https://shop.test/p?UTM_Content=noa&amp;utm_id=77', 'noa', '77'],
  ['/p#utm_content=noa', 'noa', ''],
  ['https://smartstore.naver.com/x?nt_source=ig&nt_detail=noa', 'noa', ''],
  ['https://shop.test/p?utm_content=&nt_detail=noa', 'noa', ''],
  ['https://shop.test/p?utm_content=a&utm_content=b', 'a', ''],
  ['https://shop.test/p?my_utm_content=a', '', ''],
  ['utm_content', '', ''],
])('%s', (address, content, id) => {
  expect(tagsOfAddress(address)).toEqual({ content, id });
});

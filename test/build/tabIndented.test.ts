import { Script } from 'node:vm';

const { tabIndented } = require('../../build/tabIndented');

const code = `const one = {
  /* a remark
    that goes on */
  two: \`
  a text
    \${[1, 2].map((each) => {
      return \`
      <\${each}>\`;
    })}
  end\`,
   odd: "  in quotes",
    // said
};
one.two + one.odd;`;

test('pairs of spaces at the beginning of lines become tabs, outside of texts and remarks', () => {
  expect(tabIndented(code).split('\n')).toEqual([
    'const one = {',
    '\t/* a remark',
    '    that goes on */',
    '\ttwo: `',
    '  a text',
    '    ${[1, 2].map((each) => {',
    '\t\t\treturn `',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a line of code
    '      <${each}>`;',
    '\t\t})}',
    '  end`,',
    '\t odd: "  in quotes",',
    '\t\t// said',
    '};',
    'one.two + one.odd;',
  ]);
});

test('what the code says stays the same', () => {
  expect(new Script(tabIndented(code)).runInNewContext()).toBe(new Script(code).runInNewContext());
});

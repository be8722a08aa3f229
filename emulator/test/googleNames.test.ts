import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
// Loaded from its entry, as the host does: the service classes refer to one another.
import '../services/installServices';
import { Service } from '../services/service';

const typesFolder = join(__dirname, '../../node_modules/@types/google-apps-script');
const types = readdirSync(typesFolder)
  .filter((name) => name.endsWith('.d.ts'))
  .map((name) => readFileSync(join(typesFolder, name), 'utf8'))
  .join('\n');

function membersInTypes(className: string): Set<string> {
  const names = new Set<string>();
  const pattern = new RegExp(
    `interface ${className}(?: extends (\\w+))? \\{([\\s\\S]*?)\\n {8}\\}`,
    'g',
  );
  for (const [, parent, body = ''] of types.matchAll(pattern)) {
    for (const [, name = ''] of body.matchAll(/^ {12}(?:readonly )?(\w+)[(?:<]/gm)) names.add(name);
    if (parent !== undefined) for (const name of membersInTypes(parent)) names.add(name);
  }
  return names;
}

const servicesFolder = join(__dirname, '../services');
const classes = readdirSync(servicesFolder).flatMap((file) => {
  const exported = Object.values(require(join(servicesFolder, file)) as Record<string, unknown>);
  return exported.filter(
    (one): one is typeof Service & { emulates: string } =>
      typeof one === 'function' && one.prototype instanceof Service && 'emulates' in one,
  );
});

// The types leave `console` to other libraries.
const pairs = classes
  .filter((one) => one.emulates !== 'console')
  .flatMap((one) => {
    const members: [string, string][] = [];
    for (let p = one.prototype; p !== Service.prototype; p = Object.getPrototypeOf(p)) {
      for (const name of Object.getOwnPropertyNames(p)) {
        if (name !== 'constructor' && name !== 'text') members.push([one.emulates, name]);
      }
    }
    return members;
  });

test('there are classes to compare', () => {
  expect(new Set(pairs.map(([name]) => name)).size).toBeGreaterThan(35);
  expect(membersInTypes('Range').size).toBeGreaterThan(150);
});

test.each([...new Set(pairs.map(([name]) => name))])(
  'every member of %s exists on Google',
  (name) => {
    const known = membersInTypes(name);
    const own = [...new Set(pairs.filter(([other]) => other === name).map(([, member]) => member))];
    // Deprecated long ago, absent from the types, alive at Google.
    const old = name === 'Range' ? ['getFontColor', 'getFontColors'] : [];
    expect(own.filter((member) => !known.has(member) && !old.includes(member))).toEqual([]);
  },
);

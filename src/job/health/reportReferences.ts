import { message } from '../../ground/text/text';
import { jobTexts } from '../../messages/jobTexts';
import type { Table, TextKey } from '../../workbook/read/table';
import type { RowsByCode } from '../rowsByCode';
import { creatorName } from '../shownNames';
import type { HealthMaterial } from './healthMaterial';

type Referring = 'Posts' | 'Links' | 'Assets';
type Home = 'Creators' | 'Campaigns' | 'Posts';

/** Lists ids that no tab explains, and links whose post belongs to another creator. */
export function reportReferences(material: HealthMaterial): void {
  const { posts, links, assets } = material.workbook;
  const { creatorRows, campaignRows, postRows } = material.directory;
  report(material, posts, 'creator_id', creatorRows, 'Creators');
  report(material, posts, 'campaign_id', campaignRows, 'Campaigns');
  report(material, links, 'creator_id', creatorRows, 'Creators');
  report(material, links, 'campaign_id', campaignRows, 'Campaigns');
  report(material, links, 'post_id', postRows, 'Posts');
  report(material, assets, 'post_id', postRows, 'Posts');
  reportForeignPosts(material);
}

/** One issue per unknown id of a column, at the first row that mentions it. */
function report<Name extends Referring>(
  { workbook }: HealthMaterial,
  table: Table<Name>,
  column: TextKey<Name>,
  rows: RowsByCode,
  home: Home,
): void {
  const { codes, texts } = table.text(column);
  const seen = new Uint8Array(texts.length);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? 0;
    if (code === 0 || seen[code] === 1) continue;
    seen[code] = 1;
    if ((rows[code] ?? -1) !== -1) continue;
    workbook.issues.add({
      severity: 'warning',
      tab: table.tab,
      row: table.sheetRows[row] ?? null,
      column,
      found: texts[code] ?? '',
      ...wordsOf(table.tab, home),
    });
  }
}

/** Creators and campaigns may be written by name; a post without a name is told by its id or address. */
function wordsOf(tab: Referring, home: Home) {
  if (home !== 'Posts') {
    return {
      expected: message(jobTexts.knownName, { tab: home }),
      toDo: message(jobTexts.knownNameToDo, { tab: home }),
    };
  }
  const toDo = tab === 'Links' ? jobTexts.knownPostToDo : jobTexts.reusedPostToDo;
  return { expected: message(jobTexts.knownPost, {}), toDo: message(toDo, {}) };
}

function reportForeignPosts(material: HealthMaterial): void {
  const { links, posts } = material.attribution;
  const { issues, links: table } = material.workbook;
  for (let link = 0; link < links.count; link++) {
    const post = links.posts[link] ?? -1;
    if (post === -1 || posts.creators[post] === links.creators[link]) continue;
    issues.add({
      severity: 'warning',
      tab: 'Links',
      row: table.sheetRows[link] ?? null,
      column: 'post_id',
      expected: message(jobTexts.ownPost, {}),
      found: message(jobTexts.othersPost, {
        post: posts.ids.texts[posts.ids.codes[post] ?? 0] ?? '',
        creator: creatorName(material, posts.creators[post] ?? 0),
      }),
      toDo: message(jobTexts.ownPostToDo, {}),
    });
  }
}

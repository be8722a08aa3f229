import { codesInCell } from '../../domain/attribution/codesInCell';
import type { KeyOwner } from '../../domain/attribution/keyOwners';
import { type CodeUse, suspectLeak } from '../../domain/attribution/suspectLeak';
import { shownChance } from '../../domain/judgement/shownChance';
import { shownCount } from '../../domain/judgement/shownNumber';
import { message } from '../../ground/text/text';
import { jobTexts } from '../../messages/jobTexts';
import { creatorName } from '../shownNames';
import type { HealthMaterial } from './healthMaterial';

/** Lists codes whose uses rose far above their own history while hardly anybody clicked. */
export function reportLeaks(material: HealthMaterial): void {
  const { workbook } = material;
  const { links, issues, reading } = workbook;
  const posts = postsByCreator(material);
  for (const [owner, uses] of usesByCode(material)) {
    const leak = suspectLeak(
      uses.sort((a, b) => a.instantMs - b.instantMs),
      posts.get(owner.creators[0] ?? 0) ?? [],
    );
    if (leak === undefined) continue;
    const creator = creatorName(material, owner.creators[0] ?? 0);
    issues.add({
      severity: 'warning',
      tab: 'Links',
      row: links.sheetRows[owner.links[0] ?? -1] ?? null,
      column: 'code_leaked_at',
      expected: message(jobTexts.usualUse, {
        code: owner.spelling,
        usual: shownCount(leak.usualUses),
      }),
      found: message(jobTexts.unusualUse, {
        uses: leak.uses,
        day: { day: reading.clock.dayOf(leak.fromMs) },
        cold: shownChance(leak.coldShare),
        creator,
      }),
      toDo: message(jobTexts.leakToDo, {}),
    });
  }
}

/** Moments of each creator's posts. */
function postsByCreator({ attribution: { posts } }: HealthMaterial): Map<number, number[]> {
  const moments = new Map<number, number[]>();
  posts.publishedAt.forEach((instantMs, post) => {
    const creator = posts.creators[post] ?? 0;
    const known = moments.get(creator);
    if (known === undefined) moments.set(creator, [instantMs]);
    else known.push(instantMs);
  });
  return moments;
}

/** Uses by real orders of each code of one creator of which nobody has said yet when it leaked. */
function usesByCode({ attribution, credits, index }: HealthMaterial): Map<KeyOwner, CodeUse[]> {
  const { conversions, links } = attribution;
  const { codes, texts } = conversions.promoCode;
  const hasLeaked = (owner: KeyOwner) =>
    owner.links.some((link) => !Number.isNaN(links.codeLeakedAt[link] ?? Number.NaN));
  const lists = new Map<KeyOwner, CodeUse[]>();
  const listOf = (owner: KeyOwner) => {
    const uses = lists.get(owner) ?? [];
    lists.set(owner, uses);
    return { owner, uses };
  };
  const listsOfText = texts.map((text) =>
    codesInCell(text, index.codes).flatMap(({ owner }) =>
      owner.creators.length === 1 && !hasLeaked(owner) ? [listOf(owner)] : [],
    ),
  );
  const used = new Map<KeyOwner, CodeUse[]>();
  for (let row = 0; row < conversions.count; row++) {
    const listed = listsOfText[codes[row] ?? 0] ?? [];
    if (listed.length === 0 || conversions.isExcluded[row] === 1 || conversions.isLead[row] === 1)
      continue;
    const instantMs = conversions.occurredAt[row] ?? 0;
    for (const { owner, uses } of listed) {
      const clicked = credits.clicked[row] === 1 && credits.creators[row] === owner.creators[0];
      if (uses.length === 0) used.set(owner, uses);
      uses.push({ instantMs, clicked });
    }
  }
  return used;
}

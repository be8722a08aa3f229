import { leadershipTexts } from '../../messages/leadershipTexts';
import type { GroupPerformance } from '../../workbook/dashboard/groupPerformances';
import type { PageProps } from './pageProps';

interface GroupsCardProps extends Pick<PageProps, 'language'> {
  readonly groups: GroupPerformance['byGroup'];
}

/** Which stories, kinds of work and sources of creators cost less per action, the surest first. */
export function GroupsCard({ groups, language }: GroupsCardProps) {
  const lines = [
    { name: leadershipTexts.byScenario, line: groups.scenario },
    { name: leadershipTexts.byCollabType, line: groups.collabType },
    { name: leadershipTexts.bySource, line: groups.source },
  ].filter(({ line }) => line !== '');
  if (lines.length === 0) return null;
  return (
    <section class="card wholeRow" aria-labelledby="groups">
      <h2 id="groups">{leadershipTexts.groups[language]}</h2>
      {lines.map(({ name, line }) => (
        <p class="small" key={name.en}>
          <strong>{name[language]}</strong> {line}
        </p>
      ))}
    </section>
  );
}

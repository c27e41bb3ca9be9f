import { useTranslation } from 'react-i18next';
import { Day } from '@/components/Day';
import { FileLinks } from '@/components/FileLinks';
import { RelativeTime } from '@/components/RelativeTime';
import { RichText } from '@/components/RichText';
import { healths, projectStatuses, type Entry, type Project } from '@/features/projects/model';
import { told } from './entries';
import { HealthBadge, StatusBadge } from './StatusBadge';
import classes from './Entries.module.css';

/** Updates, notes and all else that happened, the newest first. */
export function Entries({ project }: { project: Project }) {
  const { t } = useTranslation('project');
  return (
    <ol className={classes.entries} reversed>
      {told(project.entries).map((entry) => (
        <li key={`${entry.version}.${entry.kind}`} className={classes.entry}>
          <p className={classes.who}>
            <strong>{entry.actorKind === 'system' ? t('entry.system') : entry.actorName}</strong>{' '}
            <Did entry={entry} /> <RelativeTime at={entry.at} />
          </p>
          {entry.text &&
            (entry.kind === 'task-done' ? <p dir="auto">{entry.text}</p> : <RichText html={entry.text} />)}
          {entry.reason && <p dir="auto">{t('entry.reason', { reason: entry.reason })}</p>}
          <FileLinks files={entry.attachments} label={t('files.label')} at="/api/project-files" />
        </li>
      ))}
    </ol>
  );
}

/** What somebody did, in a few words after their name. */
function Did({ entry }: { entry: Entry }) {
  const { t } = useTranslation('project');
  const word = entry.word ?? '';
  // Titles come last, and may have bars in them.
  const [before = '', ...rest] = word.split('|');
  const now = rest.join('|');
  switch (entry.kind) {
    case 'update': {
      const health = healths.find((one) => one === word);
      return (
        <>
          {t('entry.update')} {health && <HealthBadge health={health} />}
        </>
      );
    }
    case 'status': {
      const status = projectStatuses.find((one) => one === word);
      return (
        <>
          {t('entry.status')} {status && <StatusBadge status={status} />}
        </>
      );
    }
    case 'start-moved':
    case 'target-moved':
      return (
        <>
          {t(`entry.${entry.kind}`)} {before && <Day at={before} words={(day) => t('entry.from', { day })} />}{' '}
          {now ? <Day at={now} words={(day) => t('entry.to', { day })} /> : t('entry.toNone')}
        </>
      );
    case 'scope-grew':
    case 'scope-shrank':
    case 'work-reopened':
      return <>{t(`entry.${entry.kind}`, { before, now })}</>;
    case 'milestone-agreed-for':
    case 'milestone-refused-for':
      return <>{t(`entry.${entry.kind}`, { whom: before, what: now })}</>;
    case 'milestone-asked-stand-in': {
      const [whom = '', ...what] = rest;
      return <>{t(`entry.${entry.kind}`, { name: before, whom, what: what.join('|') })}</>;
    }
    case 'opened':
    case 'note':
      return <>{t(`entry.${entry.kind}`)}</>;
    case 'task-done':
    case 'task-accepted':
    case 'task-sent-back':
    case 'milestone-reached':
    case 'milestone-accepted':
    case 'milestone-rejected':
    case 'milestone-agreed':
    case 'milestone-refused':
    case 'milestone-asked-others':
    case 'milestone-reminded':
    case 'milestone-expired':
    case 'statement':
    case 'statement-acknowledged':
    case 'change-requested':
    case 'change-to-be-quoted':
    case 'change-declined':
    case 'change-agreed':
      return <>{t(`entry.${entry.kind}`, { what: word })}</>;
    default:
      return null;
  }
}

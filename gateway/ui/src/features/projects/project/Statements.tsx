import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Day } from '@/components/Day';
import { ErrorPanel } from '@/components/ErrorPanel';
import { FileLinks } from '@/components/FileLinks';
import { commands } from '@/features/projects/commands';
import type { Project } from '@/features/projects/model';
import { useCommand } from '@/features/projects/useCommand';
import classes from './ProjectPage.module.css';

/** The statement of works in its versions; the newest is acknowledged by the customer. */
export function Statements({ project }: { project: Project }) {
  const { t } = useTranslation('project');
  const [current, ...before] = project.statements;
  const acknowledge = useCommand(commands.acknowledge.bind(null, project.id, current?.statement ?? 0));
  if (!current) return <p className={classes.soft}>{t('statement.none')}</p>;
  return (
    <>
      {acknowledge.error && <ErrorPanel error={acknowledge.error} />}
      <FileLinks files={[current.file]} label={t('statement.title')} at="/api/project-files" />
      <p className={classes.soft}>
        {t('statement.version', { version: current.statement })}
        {' · '}
        {current.acknowledgedAt ? (
          <Day
            at={current.acknowledgedAt}
            words={(day) => t('statement.acknowledged', { who: current.acknowledgedBy, day })}
          />
        ) : (
          t('statement.notYet')
        )}
      </p>
      {project.allowed.acknowledge && !current.acknowledgedAt && (
        <div>
          <Button
            variant="default"
            loading={acknowledge.isPending}
            onClick={() => acknowledge.mutate(current.sha256)}
          >
            {t('statement.acknowledge')}
          </Button>
        </div>
      )}
      {before.length > 0 && (
        <details>
          <summary>{t('statement.before')}</summary>
          <FileLinks
            files={before.map(({ file }) => file)}
            label={t('statement.before')}
            at="/api/project-files"
          />
        </details>
      )}
    </>
  );
}

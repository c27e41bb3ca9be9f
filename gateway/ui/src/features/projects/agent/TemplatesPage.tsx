import '@/features/projects/words/project';
import { Button } from '@mantine/core';
import { IconTemplate } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUser } from '@/api/queries';
import { AgentsOnly } from '@/components/AgentsOnly';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { ErrorPage } from '@/components/ErrorPage';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Message } from '@/components/Message';
import { PageTitle } from '@/components/PageTitle';
import { Skeleton } from '@/components/Skeleton';
import { commands } from '@/features/projects/commands';
import type { Template } from '@/features/projects/model';
import { plans } from '@/features/projects/plans';
import { templatesQuery } from '@/features/projects/queries';
import { useCommand } from '@/features/projects/useCommand';
import classes from '@/features/projects/project/ProjectPage.module.css';

export const TemplatesPage = () => (
  <AgentsOnly>
    <Templates />
  </AgentsOnly>
);

/** The plans to begin a project with. They are saved from projects. */
function Templates() {
  const { t } = useTranslation('project');
  const { data, error, refetch } = useQuery(templatesQuery);
  const may = plans(useUser());
  const [removing, setRemoving] = useState<Template>();
  const remove = useCommand(commands.removeTemplate);
  if (error && !data) return <ErrorPage error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <p className={classes.back}>
        <Link to="/agent/projects">{t('page.backAgent')}</Link>
      </p>
      <PageTitle title={t('template.title')} count={data?.length ?? null} />
      {remove.error && <ErrorPanel error={remove.error} />}
      {!data && <Skeleton lines={6} />}
      {data?.length === 0 && (
        <Message icon={<IconTemplate size={28} stroke={1.5} aria-hidden />} title={t('template.noneYet')}>
          {t('template.noneYetText')}
        </Message>
      )}
      {data && data.length > 0 && (
        <ul className={classes.changes}>
          {data.map((template) => (
            <li key={template.id}>
              <h2 dir="auto">{template.title}</h2>
              <p className={classes.soft}>
                {[
                  template.type,
                  t('template.phases', { count: template.phases.length }),
                  t('template.tasks', { count: template.phases.flatMap(({ tasks }) => tasks).length }),
                  t('template.milestones', { count: template.milestones.length }),
                ].join(' · ')}
              </p>
              {may && (
                <div className={classes.actions}>
                  <Link to="/agent/projects/new" search={{ template: template.id }}>
                    {t('template.use')}
                    <span className="visually-hidden">: {template.title}</span>
                  </Link>
                  <Button
                    variant="subtle"
                    size="compact-sm"
                    aria-label={t('plan.removeOf', { what: template.title })}
                    onClick={() => setRemoving(template)}
                  >
                    {t('template.remove')}
                  </Button>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      {removing && (
        <ConfirmDialog
          title={t('template.removeTitle', { title: removing.title })}
          confirm={t('template.remove')}
          cancel={t('template.keep')}
          onConfirm={() => remove.mutate(removing.id)}
          onClose={() => setRemoving(undefined)}
        >
          {t('template.removeText')}
        </ConfirmDialog>
      )}
    </>
  );
}

import '@/features/projects/words/project';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, Navigate, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@/api/problem';
import { useUser } from '@/api/queries';
import { ErrorPage } from '@/components/ErrorPage';
import { Message } from '@/components/Message';
import { PageTitle } from '@/components/PageTitle';
import { Skeleton } from '@/components/Skeleton';
import type { Project } from '@/features/projects/model';
import { AsItWas, DayChoice } from '@/features/projects/project/AsItWas';
import { CustomerView } from '@/features/projects/project/CustomerView';
import { StatusBadge } from '@/features/projects/project/StatusBadge';
import classes from '@/features/projects/project/ProjectPage.module.css';
import { projectQuery } from '@/features/projects/queries';

/** A project as its customer follows it. An agent who follows a customer's link gets the agents' page. */
export function ProjectPage() {
  const { id } = useParams({ from: '/projects/$id' });
  const user = useUser();
  const { data: project, error, refetch } = useQuery(projectQuery(id));
  if (user.kind === 'agent') return <Navigate to="/agent/projects/$id" params={{ id }} replace />;
  if (error instanceof ApiError && (error.status === 404 || error.status === 400)) return <NoSuchProject />;
  if (project) return <Shown key={project.id} project={project} />;
  if (error) return <ErrorPage error={error} onRetry={() => void refetch()} />;
  return <Skeleton lines={12} />;
}

function Shown({ project }: { project: Project }) {
  const { t } = useTranslation('project');
  const { asOf } = useSearch({ from: '/projects/$id' });
  const navigate = useNavigate({ from: '/projects/$id' });
  const choose = (day: string | undefined) => void navigate({ search: { asOf: day }, resetScroll: false });
  return (
    <>
      <p className={classes.back}>
        <Link to="/projects">{t('page.back')}</Link>
      </p>
      <PageTitle title={t('page.title', { number: project.number, title: project.title })} />
      {asOf ? (
        <AsItWas id={project.id} day={asOf} onChange={choose} />
      ) : (
        <>
          <div className={classes.state}>
            <StatusBadge status={project.status} />
          </div>
          <CustomerView project={project} past={<DayChoice onChange={choose} />} />
        </>
      )}
    </>
  );
}

function NoSuchProject() {
  const { t } = useTranslation('project');
  return (
    <>
      <PageTitle title={t('notFound.title')} />
      <Message
        title={t('notFound.lead')}
        action={
          <Button renderRoot={(props) => <Link to="/projects" {...props} />}>{t('notFound.action')}</Button>
        }
      >
        {t('notFound.text')}
      </Message>
    </>
  );
}

import '@/features/projects/words/project';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AgentsOnly } from '@/components/AgentsOnly';
import { Check } from '@/components/Check';
import { ErrorPanel } from '@/components/ErrorPanel';
import { ErrorPage } from '@/components/ErrorPage';
import { Notice } from '@/components/Notice';
import { PageTitle } from '@/components/PageTitle';
import { Skeleton } from '@/components/Skeleton';
import { commands } from '@/features/projects/commands';
import type { Project } from '@/features/projects/model';
import { AsItWas, DayChoice } from '@/features/projects/project/AsItWas';
import { CalendarSection } from '@/features/projects/project/CalendarSection';
import { Changes } from '@/features/projects/project/Changes';
import { CustomerView } from '@/features/projects/project/CustomerView';
import { Entries } from '@/features/projects/project/Entries';
import { Facts } from '@/features/projects/project/Facts';
import { Gantt } from '@/features/projects/project/Gantt';
import { NoteForm } from '@/features/projects/project/NoteForm';
import { Statements } from '@/features/projects/project/Statements';
import { HealthBadge, StatusBadge } from '@/features/projects/project/StatusBadge';
import classes from '@/features/projects/project/ProjectPage.module.css';
import { projectQuery } from '@/features/projects/queries';
import { useCommand } from '@/features/projects/useCommand';
import { ChangeTools } from './ChangeTools';
import { DatesDialog } from './DatesDialog';
import { PlanEditor } from './PlanEditor';
import { StatementDialog } from './StatementDialog';
import { StatusDialog } from './StatusDialog';
import { TemplateDialog } from './TemplateDialog';
import { UpdateDialog } from './UpdateDialog';
import { FollowersDialog } from './FollowersDialog';
import { DetailsDialog } from './DetailsDialog';

export const ProjectPage = () => (
  <AgentsOnly>
    <Loaded />
  </AgentsOnly>
);

function Loaded() {
  const { t } = useTranslation('project');
  const { id } = useParams({ from: '/agent/projects/$id' });
  const { asOf } = useSearch({ from: '/agent/projects/$id' });
  const navigate = useNavigate({ from: '/agent/projects/$id' });
  const choose = (day: string | undefined) => void navigate({ search: { asOf: day }, resetScroll: false });
  const [asCustomer, setAsCustomer] = useState(false);
  const { data: project, error, refetch } = useQuery(projectQuery(id));
  if (error) return <ErrorPage error={error} onRetry={() => void refetch()} />;
  if (!project) return <Skeleton lines={12} />;
  return (
    <>
      <p className={classes.back}>
        <Link to="/agent/projects">{t('page.backAgent')}</Link>
      </p>
      <PageTitle title={t('page.title', { number: project.number, title: project.title })} />
      {!asOf && (
        <div className={classes.state}>
          <StatusBadge status={project.status} />
          {project.health && <HealthBadge health={project.health} />}
          <Check label={t('agent.asCustomer')} checked={asCustomer} onChange={setAsCustomer} />
        </div>
      )}
      {asOf ? (
        <AsItWas id={id} day={asOf} onChange={choose} />
      ) : asCustomer ? (
        <AsCustomer id={id} />
      ) : (
        <Running key={project.id} project={project} onPast={choose} />
      )}
    </>
  );
}

/** What the service shows the customer, asked for as such: nothing is left out here that they would get. */
function AsCustomer({ id }: { id: string }) {
  const { t } = useTranslation('project');
  const { data: shown, error, refetch } = useQuery(projectQuery(id, true));
  if (shown)
    return (
      <>
        <Notice>{t('agent.asCustomerText')}</Notice>
        <CustomerView project={shown} look />
      </>
    );
  if (error) return <ErrorPanel error={error} onRetry={() => void refetch()} />;
  return <Skeleton lines={12} />;
}

type Asking = 'update' | 'dates' | 'status' | 'details' | 'followers' | 'statement' | 'template';

interface RunningProps {
  project: Project;
  /** Shows it as it was at the end of a day. */
  onPast: (day: string | undefined) => void;
}

/** A project with the tools of those who run it. */
function Running({ project, onPast }: RunningProps) {
  const { t } = useTranslation('project');
  const [asking, setAsking] = useState<Asking>();
  const { plan, report, note } = project.allowed;
  const { board = false } = useSearch({ from: '/agent/projects/$id' });
  const navigate = useNavigate({ from: '/agent/projects/$id' });
  const share = useCommand((shared: boolean) => commands.shareHours(project.id, shared));
  const asks = (what: Asking) => () => setAsking(what);
  const close = () => setAsking(undefined);
  return (
    <div className={classes.layout}>
      <div className={classes.main}>
        <div className={classes.actions}>
          {report && <Button onClick={asks('update')}>{t('agent.update')}</Button>}
          {plan && (
            <Button variant="default" onClick={asks('status')}>
              {t('agent.status')}
            </Button>
          )}
          {plan && report && (
            <Button variant="default" onClick={asks('dates')}>
              {t('agent.dates')}
            </Button>
          )}
          {plan && report && (
            <Button variant="default" onClick={asks('details')}>
              {t('agent.details')}
            </Button>
          )}
          {report && (
            <Button variant="default" onClick={asks('followers')}>
              {t('agent.followers')}
            </Button>
          )}
          {plan && report && (
            <Button variant="default" onClick={asks('statement')}>
              {t('statement.attach')}
            </Button>
          )}
          {plan && project.phases.length > 0 && (
            <Button variant="default" onClick={asks('template')}>
              {t('template.save')}
            </Button>
          )}
        </div>
        <section className={classes.section} aria-labelledby="plan">
          <h2 id="plan">{t('plan.title')}</h2>
          <Gantt project={project} />
          {project.phases.length > 1 && (
            <Check
              label={t('plan.asBoard')}
              checked={board}
              onChange={(on) =>
                void navigate({
                  search: (before) => ({ ...before, board: on || undefined }),
                  replace: true,
                  resetScroll: false,
                })
              }
            />
          )}
          <PlanEditor project={project} board={board} />
          {plan && (
            <Check
              label={t('time.share')}
              checked={project.hoursShared}
              onChange={(shared) => share.mutate(shared)}
            />
          )}
        </section>
        <Changes project={project} tools={(change) => <ChangeTools project={project} change={change} />} />
        <section className={classes.section} aria-labelledby="updates">
          <h2 id="updates">{t('entry.title')}</h2>
          {note && <NoteForm project={project} />}
          <Entries project={project} />
        </section>
      </div>
      <aside className={classes.aside} aria-label={t('facts.title')}>
        <Facts project={project} agent />
        <section className={classes.section} aria-labelledby="statement">
          <h2 id="statement">{t('statement.title')}</h2>
          <Statements project={project} />
        </section>
        <CalendarSection project={project} />
        <DayChoice onChange={onPast} />
      </aside>
      {asking === 'update' && <UpdateDialog project={project} onClose={close} />}
      {asking === 'dates' && <DatesDialog project={project} onClose={close} />}
      {asking === 'status' && <StatusDialog project={project} onClose={close} />}
      {asking === 'details' && <DetailsDialog project={project} onClose={close} />}
      {asking === 'followers' && <FollowersDialog project={project} onClose={close} />}
      {asking === 'template' && <TemplateDialog project={project} onClose={close} />}
      {asking === 'statement' && <StatementDialog project={project} onClose={close} />}
    </div>
  );
}

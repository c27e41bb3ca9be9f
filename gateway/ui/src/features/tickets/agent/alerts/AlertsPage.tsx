import '@/features/tickets/words/alerts';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUser } from '@/api/queries';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { ErrorPage } from '@/components/ErrorPage';
import { ErrorPanel } from '@/components/ErrorPanel';
import { PageTitle } from '@/components/PageTitle';
import { Skeleton } from '@/components/Skeleton';
import classes from '@/features/tickets/agent/levels/ServiceLevelsPage.module.css';
import { isAdministrator } from '@/features/tickets/administrators';
import { useTicketWords } from '@/features/tickets/useTicketWords';
import { nameOf } from '@/lib/nameOf';
import { AlertDialog } from './AlertDialog';
import { alertCommands, alertsKey, alertsQuery, type Alert } from './alerts';

/** Who hears by mail of tickets that are new, or that nobody has. */
export const AlertsPage = () => (isAdministrator(useUser()) ? <Page /> : <ErrorPage kind="forbidden" />);

function Page() {
  const { t } = useTranslation(['alerts', 'translation']);
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery(alertsQuery);
  const [editing, setEditing] = useState<'new' | Alert>();
  const [dropping, setDropping] = useState<Alert>();
  const drop = useMutation({
    mutationFn: (id: string) => alertCommands.drop(id),
    onSettled: () => queries.invalidateQueries({ queryKey: alertsKey }),
  });
  return (
    <>
      <PageTitle
        title={t('alerts.title')}
        action={
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setEditing('new')}>
            {t('alerts.add')}
          </Button>
        }
      />
      <p className={classes.lead}>{t('alerts.lead')}</p>
      {error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {drop.error && <ErrorPanel error={drop.error} />}
      {!data && !error && <Skeleton height="8rem" />}
      {data?.items.length === 0 && <p>{t('alerts.none')}</p>}
      {data?.items.map((alert) => (
        <AlertCard
          key={alert.id}
          alert={alert}
          onEdit={() => setEditing(alert)}
          onDrop={() => setDropping(alert)}
        />
      ))}
      {editing && (
        <AlertDialog alert={editing === 'new' ? undefined : editing} onClose={() => setEditing(undefined)} />
      )}
      {dropping && (
        <ConfirmDialog
          title={t('alerts.dropTitle')}
          confirm={t('alerts.drop')}
          cancel={t('dialog.cancel', { ns: 'translation' })}
          onConfirm={() => drop.mutate(dropping.id)}
          onClose={() => setDropping(undefined)}
        >
          {t('alerts.dropText')}
        </ConfirmDialog>
      )}
    </>
  );
}

function AlertCard({ alert, onEdit, onDrop }: { alert: Alert; onEdit: () => void; onDrop: () => void }) {
  const { t } = useTranslation('alerts');
  const words = useTicketWords();
  const who = [
    ...alert.roles.map((role) => t(`alerts.role.${role}`)),
    ...alert.agents.map((agent) => nameOf(agent) ?? '…'),
  ].join(', ');
  const title = t(`alerts.of.${alert.occasion}`);
  return (
    <article className={classes.card} aria-label={`${title}: ${who}`}>
      <h3>{title}</h3>
      <p>
        {t('alerts.hear')} <bdi>{who}</bdi>
      </p>
      <ul>
        {alert.organisations.length > 0 && (
          <li>
            {t('alerts.from', { names: alert.organisations.map((one) => nameOf(one) ?? '…').join(', ') })}
          </li>
        )}
        {alert.priorities.length > 0 && (
          <li>
            {t('alerts.pressing', { names: alert.priorities.map((one) => words.priority(one)).join(', ') })}
          </li>
        )}
        {alert.days.length > 0 && (
          <li>{t('alerts.on', { names: alert.days.map((day) => t(`alerts.day.${day}`)).join(', ') })}</li>
        )}
        {alert.from && <li>{t('alerts.between', { from: alert.from, to: alert.to })}</li>}
      </ul>
      <div className={classes.actions}>
        <Button variant="default" size="xs" onClick={onEdit}>
          {t('alerts.edit')}
          <span className="visually-hidden">: {who}</span>
        </Button>
        <Button variant="subtle" size="xs" onClick={onDrop}>
          {t('alerts.drop')}
          <span className="visually-hidden">: {who}</span>
        </Button>
      </div>
    </article>
  );
}

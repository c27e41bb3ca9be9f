import { Button } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useState, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@/api/problem';
import { useUser } from '@/api/queries';
import { ErrorPage } from '@/components/ErrorPage';
import { Notice } from '@/components/Notice';
import { PageTitle } from '@/components/PageTitle';
import { Skeleton } from '@/components/Skeleton';
import { nameOf } from '@/lib/nameOf';
import { AddFiles, type FilesState } from './AddFiles';
import classes from './TicketOpened.module.css';
import { ticketQuery } from '@/features/tickets/queries';

interface Props {
  number: string;
  earlier: boolean;
  /** It was sent from this page: whatever else is known of it, that is its number. */
  sent: boolean;
  onBehalf: boolean;
}

/** The number, to be noted or read out, and a last chance to add files. The ticket is safe whatever happens here. */
export function TicketOpened({ number, earlier, sent, onBehalf }: Props) {
  const { t } = useTranslation('ticket');
  const user = useUser();
  const navigate = useNavigate();
  const { data: ticket, error } = useQuery(ticketQuery(number));
  const [files, setFiles] = useState<FilesState>('none');
  const [leaving, setLeaving] = useState<string>();
  // Whoever leaves while files are on their way leaves once these are there, unless one does not arrive.
  if (leaving && files === 'failed') setLeaving(undefined);
  const leave = leaving && files === 'none' ? leaving : undefined;
  useEffect(() => {
    if (leave) void navigate({ to: leave });
  }, [leave, navigate]);
  const waitForFiles = (event: MouseEvent<HTMLAnchorElement>) => {
    if (files !== 'underWay' || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    setLeaving(new URL(event.currentTarget.href).pathname);
  };
  const list = user.kind === 'agent' ? '/agent/tickets' : '/tickets';
  const done = user.kind === 'agent' || user.ticketVisibility ? list : '/';
  if (!sent && !ticket && !error) return <Skeleton lines={6} />;
  if (error instanceof ApiError && error.status === 404 && !sent && !ticket)
    return <ErrorPage kind="notFound" />;
  return (
    <div className={classes.page}>
      <IconCircleCheck size={40} stroke={1.5} className={classes.icon} aria-hidden />
      <PageTitle title={t(onBehalf ? 'report.done.titleOnBehalf' : 'report.done.title')} />
      <p>
        {t(onBehalf ? 'report.done.numberOnBehalf' : 'report.done.numberLabel')}{' '}
        <strong className={classes.number}>#{number}</strong>
      </p>
      <p className={classes.next}>
        {onBehalf
          ? t('report.done.nextOnBehalf', { who: nameOf(ticket?.requester) ?? '' })
          : t('report.done.next')}
      </p>
      {earlier && <Notice tone="warn">{t('report.done.firstAttempt')}</Notice>}
      {ticket && <AddFiles ticketId={ticket.id} onState={setFiles} />}
      {leaving && <Notice live>{t('report.done.leaving')}</Notice>}
      <div className={classes.actions}>
        <Button
          // Customers have said what there was to say; an agent goes on with it.
          variant={onBehalf ? 'default' : 'filled'}
          renderRoot={(props) => <Link to={done} onClick={waitForFiles} {...props} />}
        >
          {t('report.done.done')}
        </Button>
        <Button
          variant={onBehalf ? 'filled' : 'default'}
          renderRoot={(props) => (
            <Link to={`${list}/$number`} params={{ number }} onClick={waitForFiles} {...props} />
          )}
        >
          {t('report.done.open', { number })}
        </Button>
      </div>
    </div>
  );
}

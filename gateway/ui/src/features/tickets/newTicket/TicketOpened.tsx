import { Button } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useUser } from '@/api/queries';
import { Notice } from '@/components/Notice';
import { PageTitle } from '@/components/PageTitle';
import { nameOf } from '@/lib/nameOf';
import { AddFiles } from './AddFiles';
import classes from './TicketOpened.module.css';
import { ticketQuery } from '@/features/tickets/queries';

interface Props {
  number: string;
  earlier: boolean;
  onBehalf: boolean;
}

/** The number, to be noted or read out, and a last chance to add files. The ticket is safe whatever happens here. */
export function TicketOpened({ number, earlier, onBehalf }: Props) {
  const { t } = useTranslation('ticket');
  const user = useUser();
  const { data: ticket } = useQuery(ticketQuery(number));
  const list = user.kind === 'agent' ? '/agent/tickets' : '/tickets';
  const done = user.kind === 'agent' || user.ticketVisibility ? list : '/';
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
      {ticket && <AddFiles ticketId={ticket.id} />}
      <div className={classes.actions}>
        <Button
          // Customers have said what there was to say; an agent goes on with it.
          variant={onBehalf ? 'default' : 'filled'}
          renderRoot={(props) => <Link to={done} {...props} />}
        >
          {t('report.done.done')}
        </Button>
        <Button
          variant={onBehalf ? 'filled' : 'default'}
          renderRoot={(props) => <Link to={`${list}/$number`} params={{ number }} {...props} />}
        >
          {t('report.done.open', { number })}
        </Button>
      </div>
    </div>
  );
}

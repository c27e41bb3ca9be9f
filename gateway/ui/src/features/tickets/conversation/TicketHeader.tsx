import { IconArrowLeft } from '@tabler/icons-react';
import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useUser } from '@/api/queries';
import { PageTitle } from '@/components/PageTitle';
import { StatusBadge } from '@/features/tickets/StatusBadge';
import { useNow } from '@/lib/clock';
import { dayAndTime } from './dayAndTime';
import type { Ticket } from '@/features/tickets/model';
import { whatNext } from './whatNext';
import classes from './TicketHeader.module.css';

interface Props {
  ticket: Ticket;
  back: LinkProps;
  backLabel: string;
  updated: boolean;
  actions?: ReactNode;
}

/** What it is, how it stands and what happens next. */
export function TicketHeader({ ticket, back, backLabel, updated, actions }: Props) {
  return (
    <header className={classes.header}>
      <Link {...back} className={classes.back}>
        <IconArrowLeft size={16} aria-hidden />
        {backLabel}
      </Link>
      <PageTitle title={`#${ticket.number} ${ticket.summary}`} action={actions}>
        <bdi>{ticket.summary}</bdi> <span className={classes.number}>#{ticket.number}</span>
      </PageTitle>
      <TicketState ticket={ticket} updated={updated} />
    </header>
  );
}

export function TicketState({ ticket, updated }: Pick<Props, 'ticket' | 'updated'>) {
  const { t, i18n } = useTranslation('ticket');
  const { kind } = useUser();
  const { key, who, until } = whatNext(ticket, kind, useNow());
  return (
    <div className={classes.state}>
      <StatusBadge status={ticket.status} />
      <span>{t(key, { who: who ?? '', until: until ? dayAndTime(until, i18n.language) : '' })}</span>
      <span className={classes.updated} role="status">
        {updated && t('detail.updatedNow')}
      </span>
    </div>
  );
}

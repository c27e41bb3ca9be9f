import { useTranslation } from 'react-i18next';
import { RelativeTime } from '@/components/RelativeTime';
import type { Ticket } from '@/features/tickets/model';
import { lastSaid } from './lastSaid';
import classes from './LastSaid.module.css';

/** What the customer said last, and since when they wait for an answer to it. */
export function LastSaid({ ticket }: { ticket: Ticket }) {
  const { t } = useTranslation('queue');
  const said = lastSaid(ticket);
  if (!said) return null;
  return (
    <div className={classes.said}>
      <p className={classes.when} data-waiting={said.unansweredSince ? true : undefined}>
        {said.unansweredSince ? (
          <>
            {t('requester.waitsSince')} <RelativeTime at={said.unansweredSince} />
          </>
        ) : (
          <>
            {t('requester.wrote')} <RelativeTime at={said.at} />
          </>
        )}
      </p>
      <blockquote className={classes.text}>
        <bdi>{said.who}</bdi>: <bdi>{said.text || t('requester.noWords')}</bdi>
      </blockquote>
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import { Skeleton } from '@/components/Skeleton';
import { TicketLayout } from './TicketLayout';
import classes from './TicketSkeleton.module.css';

/** A ticket's outline while it loads: nothing moves when the words come. */
export function TicketSkeleton() {
  const { t } = useTranslation('ticket');
  return (
    <div aria-busy="true">
      <p className="visually-hidden">{t('detail.loading')}</p>
      <div className={classes.head}>
        <Skeleton width="10rem" height="1rem" />
        <Skeleton width="60%" height="2rem" />
        <Skeleton width="18rem" height="1.25rem" />
      </div>
      <TicketLayout
        conversation={
          <div className={classes.cards}>
            <Skeleton height="11rem" />
            <Skeleton height="6rem" />
            <Skeleton height="8rem" />
          </div>
        }
        facts={
          <div className={classes.lines}>
            {Array.from({ length: 9 }, (_, line) => (
              <Skeleton key={line} width={`${60 + ((line * 13) % 35)}%`} height="1.125rem" />
            ))}
          </div>
        }
      />
    </div>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Trans, useTranslation } from 'react-i18next';
import { activityQuery, type Schemas } from '@/api/queries';
import { ErrorPanel } from '@/components/ErrorPanel';
import { RelativeTime } from '@/components/RelativeTime';
import { Skeleton } from '@/components/Skeleton';
import { useTicketWords } from '@/components/ticket/useTicketWords';
import classes from './HomePage.module.css';

/** Their text is a name or a word, and part of the sentence. */
const shortActions = new Set<Schemas['Activity']['action']>([
  'assigned',
  'status',
  'priority',
  'follower-added',
  'follower-removed',
]);

/** What has happened lately, newest first; new things arrive by themselves. */
export function RecentActivity({ agent }: { agent: boolean }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(activityQuery());
  return (
    <section aria-labelledby="recent-activity" className={classes.activity}>
      <h2 id="recent-activity">{t('home.activity')}</h2>
      {error && !data ? (
        <ErrorPanel error={error} onRetry={() => void refetch()} />
      ) : (
        <ol className={classes.lines} aria-busy={!data}>
          {data?.items.map((item) => (
            <Happened key={item.id} item={item} agent={agent} />
          ))}
          {!data && [1, 2, 3, 4, 5].map((line) => <HappenedSkeleton key={line} />)}
        </ol>
      )}
      {data?.items.length === 0 && <p className={classes.quiet}>{t('home.activityEmpty')}</p>}
    </section>
  );
}

function Happened({ item, agent }: { item: Schemas['Activity']; agent: boolean }) {
  const { t } = useTranslation();
  const words = useTicketWords();
  const { actor, number, action } = item;
  const text = action === 'status' || action === 'priority' ? words[action](item.text) : item.text;
  return (
    <li className={classes.line}>
      <p>
        <Trans
          i18nKey="home.activityActor"
          values={{ name: actor.name, company: actor.company }}
          components={{ who: <strong className={classes.who} />, where: <span className={classes.soft} /> }}
        />{' '}
        <Link
          to={agent ? '/agent/tickets/$number' : '/tickets/$number'}
          params={{ number: String(number) }}
          className={classes.number}
        >
          #{number}
        </Link>{' '}
        {t(`activity.${action}`, { text: text ?? '', defaultValue: action })}
      </p>
      {text && !shortActions.has(action) && <p className={classes.said}>{text}</p>}
      <p className={classes.facts}>
        <RelativeTime at={item.at} />
      </p>
    </li>
  );
}

const HappenedSkeleton = () => (
  <li className={classes.line}>
    <Skeleton width="80%" />
    <p className={classes.said}>
      <Skeleton width="60%" />
    </p>
    <p className={classes.facts}>
      <Skeleton width="6rem" />
    </p>
  </li>
);

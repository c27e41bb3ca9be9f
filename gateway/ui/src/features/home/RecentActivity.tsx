import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Trans, useTranslation } from 'react-i18next';
import { activityQuery, type Schemas } from '@/api/queries';
import { ErrorPanel } from '@/components/ErrorPanel';
import { RelativeTime } from '@/components/RelativeTime';
import { Skeleton } from '@/components/Skeleton';
import { useManifests } from '@/manifest/useManifests';
import { named, subjectOf } from '@/api/subject';
import classes from './HomePage.module.css';

/** What has happened lately, newest first; new things arrive by themselves. */
export function RecentActivity({ agent }: { agent: boolean }) {
  const { t } = useTranslation('home');
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

/** Nothing is said of kinds that services learn to tell of before we learn to show them. */
function Happened({ item, agent }: { item: Schemas['Activity']; agent: boolean }) {
  const { t } = useTranslation('home');
  const { t: say } = useTranslation();
  const { kind, number } = subjectOf(item);
  const shown = useManifests()
    .flatMap(({ live = [] }) => live)
    .find((one) => one.kind === kind);
  if (!shown?.happened) return null;
  const { did, said } = shown.happened(item, say, agent);
  const {
    actor,
    subject: { address },
  } = item;
  return (
    <li className={classes.line}>
      <p>
        <Trans
          t={t}
          i18nKey="home.activityActor"
          values={{ name: actor.name, company: actor.company }}
          components={{ who: <strong className={classes.who} />, where: <span className={classes.soft} /> }}
        />{' '}
        <Link to={agent ? `/agent${address}` : address} className={classes.number}>
          {named(number)}
        </Link>{' '}
        {did}
      </p>
      {said && <p className={classes.said}>{said}</p>}
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

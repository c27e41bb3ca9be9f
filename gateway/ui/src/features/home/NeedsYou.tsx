import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Notice } from '@/components/Notice';
import { RelativeTime } from '@/components/RelativeTime';
import { Skeleton } from '@/components/Skeleton';
import type { NeededLine } from '@/manifest/manifest';
import type { useNeeds, Waiting } from './useNeeds';
import classes from './HomePage.module.css';

/** What waits for this very person: a customer's reply, an agent's work. */
export const NeedsYou = ({ needs }: { needs: ReturnType<typeof useNeeds> }) => (
  <div className={classes.needs}>
    {needs.kinds.map((kind) => (
      <Kind key={kind.id} {...kind} />
    ))}
  </div>
);

function Kind({ id, title, data, away, error, retry, all }: Waiting) {
  const { t } = useTranslation('home');
  const { t: say } = useTranslation();
  const more = data && data.total > data.lines.length;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title(say)}</h2>
      {error && !data ? (
        <ErrorPanel error={error} onRetry={retry} />
      ) : away ? (
        <Notice
          tone="warn"
          action={
            <Button variant="default" onClick={retry}>
              {t('home.again')}
            </Button>
          }
        >
          {t('home.away')}
        </Notice>
      ) : (
        <ul className={classes.lines}>
          {data?.lines.map((line) => (
            <Line key={line.id} {...line} />
          ))}
          {!data && [1, 2, 3].map((line) => <LineSkeleton key={line} />)}
        </ul>
      )}
      {data?.total === 0 && !away && <p className={classes.quiet}>{t('home.needsNothing')}</p>}
      {more && <Link {...all}>{t('home.needsMore', { total: data.total })}</Link>}
    </section>
  );
}

const Line = ({ place, title, facts, at }: NeededLine) => (
  <li className={classes.line}>
    <Link {...place} className={classes.lineLink}>
      <bdi>{title}</bdi>
    </Link>
    <p className={classes.facts}>
      {facts.map((fact, index) => fact && <span key={index}>{fact}</span>)}
      <RelativeTime at={at} />
    </p>
  </li>
);

const LineSkeleton = () => (
  <li className={classes.line}>
    <Skeleton width="70%" />
    <p className={classes.facts}>
      <Skeleton width="8rem" />
    </p>
  </li>
);

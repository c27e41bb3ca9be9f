import { IconThumbDown, IconThumbUp } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/queries';
import { ErrorPanel } from '@/components/ErrorPanel';
import { RelativeTime } from '@/components/RelativeTime';
import { Skeleton } from '@/components/Skeleton';
import { nameOf } from '@/lib/nameOf';
import { opinionsQuery } from './queries';
import classes from './History.module.css';

const FIRST = 10;
const MOST = 100;

/** What readers said of it, the newest first. */
export function Opinions({ id }: { id: string }) {
  const { t } = useTranslation('agent');
  const [size, setSize] = useState(FIRST);
  const { data, error, refetch } = useQuery(opinionsQuery(id, size));
  return (
    <section aria-labelledby="opinions" className={classes.part}>
      <h2 id="opinions">{t('opinions.title')}</h2>
      {error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={3} height="1.25rem" />}
      {data?.items.length === 0 && <p className={classes.quiet}>{t('opinions.none')}</p>}
      <ul className={classes.list}>
        {data?.items.map((opinion) => (
          <Opinion key={opinion.by.id} opinion={opinion} />
        ))}
      </ul>
      {data && data.total > data.items.length && size < MOST && (
        <button type="button" className={classes.link} onClick={() => setSize(MOST)}>
          {t('opinions.more', { count: Math.min(data.total, MOST) - data.items.length })}
        </button>
      )}
    </section>
  );
}

function Opinion({ opinion }: { opinion: Schemas['GivenOpinion'] }) {
  const { t } = useTranslation('agent');
  const { by, organisation, helpful, comment, at, edition } = opinion;
  const Icon = helpful ? IconThumbUp : IconThumbDown;
  return (
    <li className={classes.line}>
      <span className={classes.what}>
        <Icon size={16} aria-hidden className={classes.thumb} data-helpful={helpful || undefined} />{' '}
        <span className={classes.strong}>{t(helpful ? 'opinions.helpful' : 'opinions.notHelpful')}</span>
      </span>
      <span className={classes.fact}>
        {nameOf(by)}
        {organisation && `, ${nameOf(organisation)}`} · {t('editions.edition', { edition })} ·{' '}
        <RelativeTime at={at} />
      </span>
      {comment && <p className={classes.comment}>{comment}</p>}
    </li>
  );
}

import { IconThumbDown, IconThumbUp } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Check } from '@/components/Check';
import { ErrorPanel } from '@/components/ErrorPanel';
import { RelativeTime } from '@/components/RelativeTime';
import { Skeleton } from '@/components/Skeleton';
import { nameOf } from '@/lib/nameOf';
import { TextButton } from '@/components/TextButton';
import { opinionsQuery } from './queries';
import classes from './History.module.css';
import type { Schemas } from '@/features/knowledge/model';

/** What readers said of it, the newest first; at first comments alone, for how many it helped stands above already. */
export function Opinions({ id }: { id: string }) {
  const { t } = useTranslation('articles');
  const [commented, setCommented] = useState(true);
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    opinionsQuery(id, commented),
  );
  const opinions = data?.pages.flatMap(({ items }) => items);
  const { list, follow } = useFocusOnMore(opinions?.length);
  return (
    <section aria-labelledby="opinions" className={classes.part}>
      <h2 id="opinions">{t('opinions.title')}</h2>
      <Check label={t('opinions.commented')} checked={commented} onChange={setCommented} />
      {error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={3} height="1.25rem" />}
      {opinions?.length === 0 && (
        <p className={classes.quiet}>{t(commented ? 'opinions.noComments' : 'opinions.none')}</p>
      )}
      <ul ref={list} className={classes.list}>
        {opinions?.map((opinion) => (
          <Opinion key={opinion.by.id} opinion={opinion} />
        ))}
      </ul>
      {hasNextPage && (
        <TextButton
          aria-busy={isFetchingNextPage}
          onClick={() => {
            follow();
            if (!isFetchingNextPage) void fetchNextPage();
          }}
        >
          {t('opinions.more')}
        </TextButton>
      )}
    </section>
  );
}

/** The button for more may go with its last press: the focus goes on to the first line that came by it. */
function useFocusOnMore(shown = 0) {
  const list = useRef<HTMLUListElement>(null);
  const from = useRef<number>(undefined);
  useEffect(() => {
    if (from.current === undefined || shown <= from.current) return;
    const first = list.current?.children[from.current];
    from.current = undefined;
    if (first instanceof HTMLElement) first.focus();
  }, [shown]);
  return { list, follow: () => (from.current = shown) };
}

function Opinion({ opinion }: { opinion: Schemas['GivenOpinion'] }) {
  const { t } = useTranslation('articles');
  const { by, organisation, helpful, comment, at, edition } = opinion;
  const Icon = helpful ? IconThumbUp : IconThumbDown;
  return (
    <li className={classes.line} tabIndex={-1}>
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

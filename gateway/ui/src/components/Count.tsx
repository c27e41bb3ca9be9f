import { useQuery, type UseQueryOptions } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import classes from './Count.module.css';

/** How much waits somewhere, beside its name; nothing where nothing does, or while that is not known. */
export function Count({ of }: { of: UseQueryOptions<number> }) {
  const { t, i18n } = useTranslation();
  const { data: count } = useQuery(of);
  if (!count) return null;
  return (
    <>
      <span className={classes.count} aria-hidden>
        {new Intl.NumberFormat(i18n.language).format(count)}
      </span>
      <span className="visually-hidden">, {t('count.waiting', { count })}</span>
    </>
  );
}

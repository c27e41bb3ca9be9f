import { useTranslation } from 'react-i18next';
import { Skeleton } from '@/components/Skeleton';
import classes from './ArticlePage.module.css';

/** An article's outline while it loads. */
export function ArticleSkeleton() {
  const { t } = useTranslation('reading');
  return (
    <div className={classes.waiting} aria-busy="true">
      <p className="visually-hidden">{t('article.loading')}</p>
      <Skeleton width="12rem" />
      <Skeleton width="75%" height="2rem" />
      <Skeleton width="10rem" />
      <Skeleton height="7rem" />
      <Skeleton width="40%" height="1.5rem" />
      <Skeleton height="9rem" />
    </div>
  );
}

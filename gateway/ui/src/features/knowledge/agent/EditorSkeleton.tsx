import { useTranslation } from 'react-i18next';
import { Skeleton } from '@/components/Skeleton';
import classes from './ArticleEditor.module.css';

export function EditorSkeleton() {
  const { t } = useTranslation('articles');
  return (
    <div className={classes.editor} aria-busy="true" data-page="wide">
      <p className="visually-hidden">{t('article.loading')}</p>
      <Skeleton width="40%" height="2rem" />
      <Skeleton width="24rem" height="1.25rem" />
      <div className={classes.fields}>
        <Skeleton height="2.5rem" />
        <Skeleton height="2.5rem" />
        <Skeleton height="2.5rem" />
      </div>
      <Skeleton height="26rem" />
    </div>
  );
}

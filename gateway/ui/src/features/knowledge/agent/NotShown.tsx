import { useTranslation } from 'react-i18next';
import { Notice } from '@/components/Notice';
import classes from './NotShown.module.css';

/** The pictures of which readers see only the description, because they lie elsewhere: where that is. */
export function NotShown({ addresses }: { addresses: readonly string[] }) {
  const { t } = useTranslation('articles');
  if (addresses.length === 0) return null;
  return (
    <Notice tone="warn">
      {t('article.notShown', { count: addresses.length })}
      <ul className={classes.addresses}>
        {addresses.map((address) => (
          <li key={address}>{address}</li>
        ))}
      </ul>
    </Notice>
  );
}

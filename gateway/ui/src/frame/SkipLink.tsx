import { useTranslation } from 'react-i18next';
import classes from './SkipLink.module.css';

/** The first thing the keyboard reaches: past the frame to the page itself. */
export function SkipLink() {
  const { t } = useTranslation();
  return (
    <a href="#content" className={classes.skip}>
      {t('frame.skip')}
    </a>
  );
}

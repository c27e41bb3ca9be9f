import { useTranslation } from 'react-i18next';
import classes from './ProgressBar.module.css';

/** How much is done, as a bar and as a figure. */
export function ProgressBar({ percent, of }: { percent: number; of: string }) {
  const { t } = useTranslation('project');
  return (
    <span className={classes.progress}>
      <progress max={100} value={percent} aria-label={t('progress.of', { of })} />
      <span className={classes.figure}>{t('progress.percent', { percent })}</span>
    </span>
  );
}

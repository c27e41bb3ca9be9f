import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { NewWindow } from '@/components/NewWindow';
import { Notice } from '@/components/Notice';
import { isOn } from '@/features/outages/model';
import { currentOutagesQuery } from '@/features/outages/queries';
import { useNow } from '@/lib/clock';
import classes from './KnownOutages.module.css';
import { meansOutage } from './meansOutage';

/** Whoever is about to report what is known to be out is told so, below what they type. */
export function KnownOutages({ text }: { text: string }) {
  const { t } = useTranslation('outages');
  const { data } = useQuery(currentOutagesQuery());
  const now = useNow();
  const known = (data?.items ?? []).find((outage) => isOn(outage, now) && meansOutage(text, outage));
  return (
    <div role="status" className={classes.place}>
      {known && (
        <Notice
          tone="warn"
          action={
            <a href={`/outages/${known.number}`} target="_blank" rel="noopener">
              {t('known.read')}
              <NewWindow />
            </a>
          }
        >
          <strong>{t('known.title')}</strong> {t('known.text', { title: known.title })}
        </Notice>
      )}
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import { RelativeTime } from '@/components/RelativeTime';
import { RichText } from '@/components/RichText';
import type { OutageEntry } from '@/features/outages/model';
import { shortTime } from '@/lib/time';
import classes from './Outage.module.css';

/** What was said of an outage, the latest first. */
export function Entries({ entries }: { entries: readonly OutageEntry[] }) {
  const { t } = useTranslation('outage');
  const did = useDid();
  return (
    <ol className={classes.entries} reversed>
      {entries.map((entry) => (
        <li key={entry.version} className={classes.entry}>
          <p className={classes.who}>
            {entry.by ? t('entry.by', { what: did(entry), name: entry.by }) : did(entry)}{' '}
            <RelativeTime at={entry.at} />
          </p>
          {entry.text && <RichText html={entry.text} />}
        </li>
      ))}
    </ol>
  );
}

function useDid() {
  const { t, i18n } = useTranslation('outage');
  const time = (at: string) => shortTime(new Date(at), i18n.language);
  return ({ kind, services, startsAt, endsAt }: OutageEntry) => {
    if (kind === 'widened') return t('entry.widened', { services: services.join(', ') });
    if (kind !== 'rescheduled' || !startsAt) return t(`entry.${kind}`);
    return endsAt
      ? t('entry.rescheduled', { from: time(startsAt), until: time(endsAt) })
      : t('entry.rescheduledOpen', { from: time(startsAt) });
  };
}

import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { RelativeTime } from '@/components/RelativeTime';
import { visitListQuery } from '@/features/people/queries';
import { nameOf } from '@/lib/nameOf';
import classes from './Person.module.css';

/** When agents used the portal as somebody of an organisation, and why: the newest first. Nothing where none ever did. */
export function Visits({ organisationId }: { organisationId?: string }) {
  const { t } = useTranslation('person');
  const { data } = useQuery(visitListQuery({ organisationId, size: 25 }));
  if (!data?.items.length) return null;
  return (
    <section className={classes.section} aria-labelledby="visits">
      <h2 id="visits">{t('visit.title')}</h2>
      <ul>
        {data.items.map((visit) => (
          <li key={visit.id}>
            {t('visit.line', { agent: nameOf(visit.agent), contact: nameOf(visit.contact) })}{' '}
            <RelativeTime at={visit.startedAt} />: <q dir="auto">{visit.reason}</q>
          </li>
        ))}
      </ul>
    </section>
  );
}

import '@/features/people/words/person';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ErrorPage } from '@/components/ErrorPage';
import { Skeleton } from '@/components/Skeleton';
import { PersonView } from '@/features/people/person/PersonView';
import { contactQuery } from '@/features/people/queries';

/** One of a Primary Service Contact's own people. */
export function PersonPage() {
  const { t } = useTranslation('person');
  const { id } = useParams({ from: '/people/$id' });
  const { data: contact, error, refetch } = useQuery(contactQuery(id));
  if (error && !contact) return <ErrorPage error={error} onRetry={() => void refetch()} />;
  if (!contact) return <Skeleton lines={12} />;
  return (
    <PersonView
      key={contact.id}
      contact={contact}
      back={{ to: { to: '/people' }, words: t('person.back') }}
    />
  );
}

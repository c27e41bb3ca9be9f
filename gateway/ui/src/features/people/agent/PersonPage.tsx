import '@/features/people/words/person';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { AgentsOnly } from '@/components/AgentsOnly';
import { ErrorPage } from '@/components/ErrorPage';
import { Skeleton } from '@/components/Skeleton';
import { commands } from '@/features/people/commands';
import { PersonView } from '@/features/people/person/PersonView';
import { RemoveSecondFactor } from '@/features/people/person/RemoveSecondFactor';
import { contactQuery } from '@/features/people/queries';
import { ActAs } from './ActAs';

export const PersonPage = () => (
  <AgentsOnly>
    <Loaded />
  </AgentsOnly>
);

function Loaded() {
  const { id } = useParams({ from: '/agent/people/$id' });
  const { data: contact, error, refetch } = useQuery(contactQuery(id));
  if (error && !contact) return <ErrorPage error={error} onRetry={() => void refetch()} />;
  if (!contact) return <Skeleton lines={12} />;
  return (
    <PersonView
      key={contact.id}
      contact={contact}
      more={
        <>
          <ActAs contact={contact} />
          <RemoveSecondFactor
            name={contact.name}
            run={() => commands.removeContactSecondFactor(contact.id)}
          />
        </>
      }
      back={{
        to: { to: '/agent/organisations/$id', params: { id: contact.organisationId } },
        words: contact.organisation.name,
      }}
    />
  );
}

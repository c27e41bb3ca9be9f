import '@/features/people/words/person';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUser } from '@/api/queries';
import { ErrorPage } from '@/components/ErrorPage';
import { PageTitle } from '@/components/PageTitle';
import { AddPersonDialog } from '@/features/people/person/AddPersonDialog';
import { ContactList } from '@/features/people/person/ContactList';
import { Visits } from '@/features/people/person/Visits';
import { isPrimary } from '@/features/people/rights';

/** A Primary Service Contact's own people. */
export function PeoplePage() {
  const { t } = useTranslation(['people', 'person']);
  const user = useUser();
  const search = useSearch({ from: '/people' });
  const navigate = useNavigate({ from: '/people' });
  const [adding, setAdding] = useState(false);
  if (!isPrimary(user) || !user.organisation) return <ErrorPage kind="forbidden" />;
  return (
    <>
      <PageTitle
        title={t('place.mine')}
        action={
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
            {t('list.add', { ns: 'person' })}
          </Button>
        }
      />
      <ContactList
        caption={t('place.mine')}
        search={search}
        place={(id) => ({ to: '/people/$id', params: { id } })}
        onSearch={(by, replace) =>
          void navigate({ search: (before) => ({ ...before, ...by }), replace, resetScroll: false })
        }
      />
      <Visits />
      {adding && <AddPersonDialog organisationId={user.organisation.id} onClose={() => setAdding(false)} />}
    </>
  );
}

import { useQueries, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body } from '@/api/client';
import { contactsQuery } from '@/api/queries';
import { answerOf } from '@/components/answerOf';
import { Chip } from '@/components/Chip';
import { OrganisationSelect } from '@/components/OrganisationSelect';
import { SearchSelect } from '@/components/SearchSelect';
import { Select } from '@/components/Select';
import { useSearch } from '@/components/useSearch';
import type { ApprovalStep } from './itemForm';
import classes from './Item.module.css';

interface Props {
  id: string;
  step: ApprovalStep;
  onChange: (step: ApprovalStep) => void;
}

const roles = ['approver', 'primary-service-contact', 'billing-contact'] as const;
const NAMED = 'people';

/** Who is asked: everybody at the organisation with a role, or people by name. */
export function ApproverFields({ id, step, onChange }: Props) {
  const { t } = useTranslation('editor');
  const { role, people } = step.approvers;
  const known = roles.find((one) => one === role);
  return (
    <>
      <Select
        id={`${id}-who`}
        label={t('approval.who')}
        value={role ? (known ?? null) : NAMED}
        placeholder={role && !known ? role : undefined}
        options={[
          ...roles.map((value) => ({ value, label: t(`approval.role.${value}`) })),
          { value: NAMED, label: t('approval.role.people') },
        ]}
        onChange={(who) =>
          onChange({
            ...step,
            approvers: who === NAMED || !who ? { role: null, people } : { role: who, people: [] },
          })
        }
      />
      {!role && (
        <People
          id={id}
          people={people}
          onChange={(next) => onChange({ ...step, approvers: { role: null, people: next } })}
        />
      )}
    </>
  );
}

const contactQuery = (id: string) => ({
  queryKey: ['contacts', 'name', id] as const,
  queryFn: async ({ signal }: { signal: AbortSignal }) =>
    (await body(api.GET('/api/contacts/{id}', { params: { path: { id } }, signal }))).name,
  staleTime: 60_000,
});

function People({ id, people, onChange }: { id: string; people: string[]; onChange: (p: string[]) => void }) {
  const { t } = useTranslation('editor');
  const [organisation, setOrganisation] = useState<{ id: string; name: string } | null>(null);
  const names = useQueries({ queries: people.map(contactQuery) });
  const [wanted, search, asked] = useSearch(undefined);
  const found = useQuery({
    ...contactsQuery(organisation?.id ?? '', wanted),
    enabled: organisation !== null,
  });
  return (
    <>
      <div className={classes.chips}>
        {people.map((person, at) => (
          <Chip
            key={person}
            text={names[at]?.data ?? '…'}
            onRemove={() => onChange(people.filter((one) => one !== person))}
          />
        ))}
      </div>
      <div className={classes.pair}>
        <OrganisationSelect
          id={`${id}-organisation`}
          label={t('details.organisation')}
          value={organisation}
          onChange={setOrganisation}
        />
        <SearchSelect
          key={`${organisation?.id} ${people.length}`}
          id={`${id}-person`}
          label={t('approval.person')}
          placeholder={t('details.choose')}
          nothing={t('approval.noPerson')}
          disabled={!organisation}
          value={null}
          found={(found.data?.items ?? []).filter((one) => !people.includes(one.id))}
          answer={answerOf(asked, found)}
          onSearch={search}
          onChange={(person) => person && onChange([...people, person.id])}
        />
      </div>
    </>
  );
}

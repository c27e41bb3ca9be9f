import '@/features/catalogue/words/assets';
import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import { AgentsOnly } from '@/components/AgentsOnly';
import { ErrorPage } from '@/components/ErrorPage';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Field } from '@/components/Field';
import { PageTitle } from '@/components/PageTitle';
import { Skeleton } from '@/components/Skeleton';
import { assetKeys } from '@/features/catalogue/forOthers/assets/assets';
import classes from '@/features/catalogue/agent/item/Item.module.css';
import { assetTypesQuery, type AssetType } from './assetTypes';

export const AssetTypesPage = () => (
  <AgentsOnly>
    <Types />
  </AgentsOnly>
);

/** The kinds of assets, and what the three key fields of each mean. */
function Types() {
  const { t } = useTranslation('assets');
  const { data, error, refetch } = useQuery(assetTypesQuery);
  if (!data)
    return error ? <ErrorPage error={error} onRetry={() => void refetch()} /> : <Skeleton lines={8} />;
  return (
    <div className={classes.page}>
      <p className={classes.back}>
        <Link to="/agent/assets">{t('list.title')}</Link>
      </p>
      <PageTitle title={t('types.title')} />
      <p className={classes.quiet}>{t('types.intro')}</p>
      <div className={classes.form}>
        {data.map((type) => (
          <TypeForm key={type.id} type={type} />
        ))}
        <h2>{t('types.new')}</h2>
        <TypeForm key={`new ${data.length}`} />
      </div>
    </div>
  );
}

const PLACES = [0, 1, 2] as const;

function TypeForm({ type }: { type?: AssetType }) {
  const { t } = useTranslation('assets');
  const queries = useQueryClient();
  const [name, setName] = useState(type?.name ?? '');
  const [fields, setFields] = useState(() => PLACES.map((place) => type?.keyFields[place] ?? ''));
  const id = type?.id ?? 'new';
  const save = useMutation({
    mutationFn: async () => {
      // A field in between that means nothing keeps its place.
      const said = fields.map((field) => field.trim());
      const body = { name: name.trim(), keyFields: said.slice(0, said.findLastIndex(Boolean) + 1) };
      if (type) await api.PUT('/api/asset-types/{id}', { params: { path: { id: type.id } }, body });
      else await api.POST('/api/asset-types', { body });
      await queries.invalidateQueries({ queryKey: assetKeys.all });
    },
  });
  return (
    <form
      noValidate
      aria-label={type?.name ?? t('types.new')}
      className={classes.group}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim()) save.mutate();
      }}
    >
      <Field id={`type-${id}-name`} label={t('types.name')}>
        <input
          id={`type-${id}-name`}
          type="text"
          autoComplete="off"
          maxLength={60}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      </Field>
      {PLACES.map((place) => (
        <Field key={place} id={`type-${id}-${place}`} label={t(`column.keyField${(place + 1) as 1 | 2 | 3}`)}>
          <input
            id={`type-${id}-${place}`}
            type="text"
            autoComplete="off"
            maxLength={60}
            value={fields[place]}
            onChange={(event) => setFields(fields.with(place, event.currentTarget.value))}
          />
        </Field>
      ))}
      {save.error && <ErrorPanel error={save.error} />}
      <div>
        <Button type="submit" variant="default" loading={save.isPending} disabled={!name.trim()}>
          {t(type ? 'types.save' : 'types.add')}
        </Button>
      </div>
    </form>
  );
}

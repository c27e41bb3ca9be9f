import '@/features/catalogue/words/assets';
import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asSeen } from '@/api/asSeen';
import type { components } from '@/api/generated/catalogue';
import { api, body } from '@/api/client';
import { ApiError } from '@/api/problem';
import { contactsQuery } from '@/api/queries';
import { AgentsOnly } from '@/components/AgentsOnly';
import { answerOf } from '@/components/answerOf';
import { ErrorPage } from '@/components/ErrorPage';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Field } from '@/components/Field';
import { fieldProps } from '@/components/fieldProps';
import { OrganisationSelect } from '@/components/OrganisationSelect';
import { PageTitle } from '@/components/PageTitle';
import { SearchSelect } from '@/components/SearchSelect';
import { Select } from '@/components/Select';
import { Skeleton } from '@/components/Skeleton';
import { useSearch } from '@/components/useSearch';
import classes from '@/features/catalogue/agent/item/Item.module.css';
import { assetKeys, assetQuery } from '@/features/catalogue/forOthers/assets/assets';
import { assetTypesQuery } from './assetTypes';

type Page = components['schemas']['AssetPage'];
type Body = components['schemas']['AssetBody'];
type Status = NonNullable<Body['status']>;

const statuses: readonly Status[] = ['ordered', 'in-stock', 'in-use', 'in-repair', 'lost', 'retired'];

export const NewAssetPage = () => (
  <AgentsOnly>
    <AssetForm />
  </AgentsOnly>
);

export const EditAssetPage = () => (
  <AgentsOnly>
    <Loaded />
  </AgentsOnly>
);

function Loaded() {
  const { id } = useParams({ from: '/agent/assets/$id/edit' });
  const { data, error, refetch } = useQuery(assetQuery(id));
  if (data) return <AssetForm key={id} page={data} />;
  return error ? <ErrorPage error={error} onRetry={() => void refetch()} /> : <Skeleton lines={12} />;
}

const named = (one?: { id: string; name?: string | null } | null) =>
  one ? { id: one.id, name: one.name ?? '…' } : null;

/** All there is to say of an asset. Another day on which a warranty or licence ends is told of anew. */
function AssetForm({ page }: { page?: Page }) {
  const { t } = useTranslation('assets');
  const queries = useQueryClient();
  const navigate = useNavigate();
  const asset = page?.asset;
  const [organisation, setOrganisation] = useState(named(asset?.organisation));
  const [owner, setOwner] = useState(named(asset?.owner));
  const [typeId, setTypeId] = useState<string | null>(asset?.type.id ?? null);
  const [siteId, setSiteId] = useState<string | null>(asset?.site?.id ?? null);
  const [status, setStatus] = useState<Status>(asset?.status ?? 'in-use');
  const [texts, setTexts] = useState({
    number: asset?.number ?? '',
    serial: page?.serial ?? '',
    keyField1: asset?.keyField1 ?? '',
    keyField2: asset?.keyField2 ?? '',
    keyField3: asset?.keyField3 ?? '',
    warrantyUntil: asset?.warrantyUntil ?? '',
    licenceUntil: asset?.licenceUntil ?? '',
  });
  const types = useQuery(assetTypesQuery);
  const sites = useQuery({
    queryKey: ['sites', organisation?.id],
    queryFn: async ({ signal }) =>
      (
        await body(
          api.GET('/api/organisations/{id}', { params: { path: { id: organisation?.id ?? '' } }, signal }),
        )
      ).sites,
    enabled: organisation !== null,
  });
  const save = useMutation({
    mutationFn: async () => {
      const keyFields = [texts.keyField1, texts.keyField2, texts.keyField3].map((field) => field.trim());
      const said: Body = {
        organisationId: organisation?.id ?? '',
        typeId: typeId ?? '',
        number: texts.number.trim() || null,
        siteId,
        ownerId: owner?.id ?? null,
        serial: texts.serial.trim() || null,
        keyFields: keyFields.slice(0, keyFields.findLastIndex(Boolean) + 1),
        status,
        warrantyUntil: texts.warrantyUntil || null,
        licenceUntil: texts.licenceUntil || null,
      };
      if (!asset) return (await body(api.POST('/api/assets', { body: said }))).id;
      await api.PUT('/api/assets/{id}', {
        params: { path: { id: asset.id } },
        body: said,
        headers: asSeen(page.version),
      });
      return asset.id;
    },
    onSuccess: async (id) => {
      await queries.invalidateQueries({ queryKey: assetKeys.all });
      await navigate({ to: '/agent/assets/$id', params: { id } });
    },
  });
  const refused = save.error instanceof ApiError ? save.error.fieldErrors() : {};
  const chosen = types.data?.find(({ id }) => id === typeId);
  const line = (name: keyof typeof texts, label: string, type: 'text' | 'date' = 'text') => {
    const about = { id: `asset-${name}`, error: refused[name] };
    return (
      <Field {...about} label={label}>
        <input
          {...fieldProps(about)}
          type={type}
          autoComplete="off"
          value={texts[name]}
          onChange={(event) => {
            const { value } = event.currentTarget;
            setTexts((before) => ({ ...before, [name]: value }));
          }}
        />
      </Field>
    );
  };
  return (
    <div className={classes.page}>
      <p className={classes.back}>
        {asset ? (
          <Link to="/agent/assets/$id" params={{ id: asset.id }}>
            {asset.number}
          </Link>
        ) : (
          <Link to="/agent/assets">{t('list.title')}</Link>
        )}
      </p>
      <PageTitle title={asset ? t('edit.title', { number: asset.number }) : t('edit.new')} />
      {save.error && Object.keys(refused).length === 0 && <ErrorPanel error={save.error} />}
      <form
        noValidate
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (organisation && typeId) save.mutate();
        }}
      >
        <OrganisationSelect
          id="asset-organisation"
          label={t('column.organisation')}
          required
          // It is somebody's for good: elsewhere it is another asset.
          disabled={asset !== undefined}
          error={refused.organisationId}
          value={organisation}
          onChange={(one) => {
            setOrganisation(one);
            setOwner(null);
            setSiteId(null);
          }}
        />
        <Select
          id="asset-type"
          label={t('column.type')}
          required
          placeholder={t('edit.choose')}
          error={refused.typeId}
          value={typeId}
          options={(types.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          onChange={setTypeId}
        />
        {line('number', t('column.number'))}
        <Select
          id="asset-site"
          label={t('column.site')}
          placeholder={t('edit.nowhere')}
          error={refused.siteId}
          value={siteId}
          options={(sites.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          onChange={setSiteId}
        />
        <Owner
          key={organisation?.id}
          organisationId={organisation?.id}
          error={refused.ownerId}
          value={owner}
          onChange={setOwner}
        />
        {line('serial', t('page.serial'))}
        {line('keyField1', chosen?.keyFields[0] || t('column.keyField1'))}
        {line('keyField2', chosen?.keyFields[1] || t('column.keyField2'))}
        {line('keyField3', chosen?.keyFields[2] || t('column.keyField3'))}
        <Select
          id="asset-status"
          label={t('page.status')}
          value={status}
          options={statuses.map((value) => ({ value, label: t(`assetStatus.${value}`) }))}
          onChange={(next) => setStatus(next ?? 'in-use')}
        />
        {line('warrantyUntil', t('column.warranty'), 'date')}
        {line('licenceUntil', t('page.licence'), 'date')}
        <p className={classes.quiet}>{t('edit.reminders')}</p>
        <div className={classes.actions}>
          <Button type="submit" size="md" loading={save.isPending} disabled={!organisation || !typeId}>
            {t('edit.save')}
          </Button>
        </div>
      </form>
    </div>
  );
}

interface OwnerProps {
  organisationId?: string;
  error?: string;
  value: { id: string; name: string } | null;
  onChange: (owner: { id: string; name: string } | null) => void;
}

function Owner({ organisationId, ...field }: OwnerProps) {
  const { t } = useTranslation(['assets', 'translation']);
  const [wanted, search, asked] = useSearch(field.value?.name);
  const query = useQuery({
    ...contactsQuery(organisationId ?? '', wanted),
    enabled: organisationId !== undefined,
  });
  return (
    <SearchSelect
      {...field}
      id="asset-owner"
      label={t('page.owner')}
      placeholder={t('people.placeholder', { ns: 'translation' })}
      nothing={t('people.nobody', { ns: 'translation' })}
      clear={t('people.clear', { ns: 'translation' })}
      disabled={!organisationId}
      found={query.data?.items ?? []}
      answer={answerOf(asked, query)}
      onSearch={search}
    />
  );
}

import '@/features/catalogue/words/editor';
import { Button } from '@mantine/core';
import { useMutation, useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asSeen } from '@/api/asSeen';
import { api, body } from '@/api/client';
import { ApiError } from '@/api/problem';
import { organisationNameQuery } from '@/api/queries';
import { AgentsOnly } from '@/components/AgentsOnly';
import { ErrorPage } from '@/components/ErrorPage';
import { ErrorPanel } from '@/components/ErrorPanel';
import { ErrorSummary } from '@/components/ErrorSummary';
import { PageTitle } from '@/components/PageTitle';
import { Skeleton } from '@/components/Skeleton';
import { editingQuery, type ItemEditing } from '@/features/catalogue/agent/editor/queries';
import { catalogueKeys } from '@/features/catalogue/queries';
import { ItemFields } from './ItemFields';
import { bodyOf, emptyItem, faultsOf, fieldIds, formOf, type Field, type ItemForm } from './itemForm';
import classes from './Item.module.css';

export const NewItemPage = () => (
  <AgentsOnly>
    <Details start={emptyItem} />
  </AgentsOnly>
);

export const ItemDetailsPage = () => (
  <AgentsOnly>
    <Loaded />
  </AgentsOnly>
);

function Loaded() {
  const { id } = useParams({ from: '/agent/catalogue/$id/details' });
  const { data, error, refetch } = useQuery(editingQuery(id));
  const organisations = useQueries({
    queries: (data?.details.organisationIds ?? []).map((one) => organisationNameQuery(one)),
    combine: (all) => ({ loading: all.some((one) => one.isPending), names: all.map((one) => one.data) }),
  });
  if (error && !data) return <ErrorPage error={error} onRetry={() => void refetch()} />;
  if (!data || organisations.loading) return <Skeleton lines={12} />;
  const named = new Map(data.details.organisationIds.map((one, at) => [one, organisations.names[at] ?? '…']));
  return <Details key={data.id} item={data} start={formOf(data.details, named)} />;
}

/** All there is to say of an item, beside its questions. */
function Details({ item, start }: { item?: ItemEditing; start: ItemForm }) {
  const { t } = useTranslation('editor');
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [form, setForm] = useState(start);
  const [presses, setPresses] = useState(0);
  const faults = faultsOf(form);
  const save = useMutation({
    mutationFn: async () => {
      if (!item) return (await body(api.POST('/api/catalogue/items', { body: bodyOf(form) }))).id;
      await api.PUT('/api/catalogue/items/{id}', {
        params: { path: { id: item.id } },
        body: bodyOf(form),
        headers: asSeen(item.version),
      });
      return item.id;
    },
    onSuccess: async (id) => {
      await queries.invalidateQueries({ queryKey: catalogueKeys.all });
      await navigate({ to: '/agent/catalogue/$id', params: { id } });
    },
  });
  const retire = useMutation({
    mutationFn: async (id: string) => {
      const on = { params: { path: { id } } };
      if (item?.retired) await api.DELETE('/api/catalogue/items/{id}/retirement', on);
      else await api.PUT('/api/catalogue/items/{id}/retirement', on);
      await queries.invalidateQueries({ queryKey: catalogueKeys.all });
    },
  });
  const refused = save.error instanceof ApiError ? (save.error.problem.errors ?? []) : [];
  const errors = [
    ...(Object.keys(faults) as Field[]).map((field) => ({
      id: fieldIds[field],
      text: t(`details.errors.${field}`),
    })),
    ...refused.map(({ pointer, message }) => ({ text: `${pointer.slice(1)}: ${message}` })),
  ];
  return (
    <div className={classes.page}>
      <p className={classes.back}>
        {item ? (
          <Link to="/agent/catalogue/$id" params={{ id: item.id }}>
            {t('details.toForm')}
          </Link>
        ) : (
          <Link to="/agent/catalogue">{t('page.back')}</Link>
        )}
      </p>
      <PageTitle title={item?.details.name ?? t('details.new')} />
      <ErrorSummary errors={presses > 0 ? errors : []} attempt={save.isPending ? 0 : presses} />
      {save.error && refused.length === 0 && <ErrorPanel error={save.error} />}
      {retire.error && <ErrorPanel error={retire.error} />}
      <form
        noValidate
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          setPresses((count) => count + 1);
          if (Object.keys(faults).length === 0) save.mutate();
        }}
      >
        <ItemFields
          item={item}
          form={form}
          errorOf={(field) => (presses > 0 && faults[field] ? t(`details.errors.${field}`) : undefined)}
          onChange={setForm}
        />
        <div className={classes.actions}>
          <Button type="submit" size="md" loading={save.isPending}>
            {t(item ? 'details.save' : 'details.add')}
          </Button>
          {item && (
            <Button
              variant="default"
              size="md"
              loading={retire.isPending}
              onClick={() => retire.mutate(item.id)}
            >
              {t(item.retired ? 'details.restore' : 'details.retire')}
            </Button>
          )}
        </div>
      </form>
    </div>
  );
}

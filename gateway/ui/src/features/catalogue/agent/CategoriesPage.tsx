import '@/features/catalogue/words/editor';
import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asSeen } from '@/api/asSeen';
import { api } from '@/api/client';
import { AgentsOnly } from '@/components/AgentsOnly';
import { ErrorPage } from '@/components/ErrorPage';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Field } from '@/components/Field';
import { PageTitle } from '@/components/PageTitle';
import { Skeleton } from '@/components/Skeleton';
import { TranslationFields } from '@/features/catalogue/forOthers/editor/TranslationFields';
import type { Translations } from '@/features/catalogue/forOthers/form/inLanguage';
import type { Category } from '@/features/catalogue/model';
import { catalogueKeys, categoriesQuery } from '@/features/catalogue/queries';
import classes from './item/Item.module.css';

export const CategoriesPage = () => (
  <AgentsOnly>
    <Categories />
  </AgentsOnly>
);

/** The catalogue's categories, in the order in which customers see them. */
function Categories() {
  const { t } = useTranslation('editor');
  const { data, error, refetch } = useQuery(categoriesQuery);
  if (!data)
    return error ? <ErrorPage error={error} onRetry={() => void refetch()} /> : <Skeleton lines={8} />;
  const last = Math.max(0, ...data.map(({ position }) => position));
  return (
    <div className={classes.page}>
      <p className={classes.back}>
        <Link to="/agent/catalogue">{t('page.back')}</Link>
      </p>
      <PageTitle title={t('categories.title')} />
      <p className={classes.quiet}>{t('categories.intro')}</p>
      <div className={classes.form}>
        {data.map((category) => (
          <CategoryForm key={`${category.id} ${category.version}`} category={category} />
        ))}
        <h2>{t('categories.new')}</h2>
        <CategoryForm key={`new ${data.length}`} position={Math.min(1000, last + 10)} />
      </div>
    </div>
  );
}

function CategoryForm({ category, position = 0 }: { category?: Category; position?: number }) {
  const { t } = useTranslation('editor');
  const queries = useQueryClient();
  const [name, setName] = useState(category?.name ?? '');
  const [translations, setTranslations] = useState<Translations>(category?.translations ?? {});
  const [place, setPlace] = useState(String(category?.position ?? position));
  const id = category?.id ?? 'new';
  const save = useMutation({
    mutationFn: async () => {
      const said = { name: name.trim(), position: Number(place), translations };
      if (category)
        await api.PUT('/api/catalogue/categories/{id}', {
          params: { path: { id: category.id } },
          body: said,
          headers: asSeen(category.version),
        });
      else await api.POST('/api/catalogue/categories', { body: said });
      await queries.invalidateQueries({ queryKey: catalogueKeys.all });
    },
  });
  return (
    <form
      noValidate
      aria-label={category?.name ?? t('categories.new')}
      className={classes.group}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() && /^\d{1,4}$/.test(place)) save.mutate();
      }}
    >
      <div className={classes.pair}>
        <Field id={`category-${id}-name`} label={t('categories.name')}>
          <input
            id={`category-${id}-name`}
            type="text"
            autoComplete="off"
            maxLength={100}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
        </Field>
        <Field id={`category-${id}-place`} label={t('categories.position')}>
          <input
            id={`category-${id}-place`}
            type="number"
            min={0}
            max={1000}
            value={place}
            onChange={(event) => setPlace(event.currentTarget.value)}
          />
        </Field>
      </div>
      <TranslationFields
        texts={[name].filter(Boolean)}
        translations={translations}
        onChange={setTranslations}
      />
      {save.error && <ErrorPanel error={save.error} />}
      <div>
        <Button type="submit" variant="default" loading={save.isPending} disabled={!name.trim()}>
          {t(category ? 'categories.save' : 'categories.add')}
        </Button>
      </div>
    </form>
  );
}

import '@/features/catalogue/words/request';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, Navigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@/api/problem';
import { contactQuery, useUser } from '@/api/queries';
import { ErrorPage } from '@/components/ErrorPage';
import { Message } from '@/components/Message';
import { PageTitle } from '@/components/PageTitle';
import { Skeleton } from '@/components/Skeleton';
import { assetQuery, calledAs, type AssetRow } from '@/features/catalogue/forOthers/assets/assets';
import { formIn, saidIn } from '@/features/catalogue/forOthers/form/inLanguage';
import type { Item, Request } from '@/features/catalogue/model';
import { itemQuery, requestQuery } from '@/features/catalogue/queries';
import { AskForm } from './AskForm';
import type { Caller } from './useAsk';
import { draftAbout, draftOf, emptyDraft } from './requestDraft';

/** Asking for an item, or once more for what was rejected, withdrawn or not decided in time. */
export function AskPage() {
  const { itemId } = useParams({ from: '/services/$itemId' });
  const { again, asset, caller } = useSearch({ from: '/services/$itemId' });
  const user = useUser();
  const { i18n } = useTranslation();
  const asks = useQuery({
    ...contactQuery(caller ?? ''),
    enabled: user.kind === 'agent' && caller !== undefined,
  });
  const item = useQuery({
    ...itemQuery(itemId, asks.data?.organisation.id),
    enabled: caller === undefined || asks.data !== undefined,
    select: useCallback((found: Item) => itemIn(found, i18n.language), [i18n.language]),
  });
  const before = useQuery({ ...requestQuery(again ?? ''), enabled: again !== undefined });
  const about = useQuery({ ...assetQuery(asset ?? ''), enabled: asset !== undefined });
  if (user.kind === 'agent' && caller === undefined) return <Navigate to="/agent/requests" replace />;
  const failed = [asks, item, before].find((query) => query.error && !query.data);
  if (failed?.error instanceof ApiError && (failed.error.status === 404 || failed.error.status === 400))
    return <NotOffered />;
  if (failed) return <ErrorPage error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!item.data || (again && !before.data) || (asset && about.isPending)) return <Skeleton lines={12} />;
  if (again && before.data) {
    if (!before.data.allowed.resubmit || before.data.itemId !== itemId) return <ErrorPage kind="forbidden" />;
    return <Again item={item.data} request={before.data} />;
  }
  if (about.data) return <About item={item.data} asset={about.data.asset} caller={asks.data} />;
  return <AskForm item={item.data} start={emptyDraft} caller={asks.data} />;
}

/** As somebody reads it who has chosen this language. */
function itemIn(item: Item, language: string): Item {
  const say = saidIn(item.translations, language);
  return { ...item, name: say(item.name), summary: say(item.summary), form: formIn(item.form, language) };
}

/** About the asset on whose page it was begun. */
function About({ item, asset, caller }: { item: Item; asset: AssetRow; caller?: Caller }) {
  const [start] = useState(() => draftAbout({ id: asset.id, name: calledAs(asset) }, item.form));
  return <AskForm item={item} start={start} about={asset.id} caller={caller} />;
}

/** With the answers of the time before, which stay as they were found while they are changed. */
function Again({ item, request }: { item: Item; request: Request }) {
  const [start] = useState(() => draftOf(request, item.form));
  return <AskForm item={item} start={start} again={request} />;
}

function NotOffered() {
  const { t } = useTranslation('request');
  return (
    <>
      <PageTitle title={t('services.title')} />
      <Message
        title={t('ask.notOffered')}
        action={
          <Button renderRoot={(props) => <Link to="/services" {...props} />}>{t('ask.toServices')}</Button>
        }
      >
        {t('ask.notOfferedText')}
      </Message>
    </>
  );
}

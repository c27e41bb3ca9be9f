import '@/features/catalogue/words/assets';
import '@/features/catalogue/words/request';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@/api/problem';
import { Day } from '@/components/Day';
import { ErrorPage } from '@/components/ErrorPage';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Message } from '@/components/Message';
import { PageTitle } from '@/components/PageTitle';
import { RelativeTime } from '@/components/RelativeTime';
import { Skeleton } from '@/components/Skeleton';
import { assetQuery } from '@/features/catalogue/forOthers/assets/assets';
import { requestsOfAssetQuery } from '@/features/catalogue/queries';
import { HitStatus } from '@/features/catalogue/request/RequestStatusBadge';
import { AssetHistory } from './AssetHistory';
import { WhyVisible } from './WhyVisible';
import classes from '@/features/catalogue/request/Request.module.css';
import { TicketsOfAsset } from '@/features/tickets/forOthers/TicketsOfAsset';
import { nameOf } from '@/lib/nameOf';

/** An asset: what it is, whose and where, until when it is covered, and what was asked about it. */
export function AssetView({ id, agent = false }: { id: string; agent?: boolean }) {
  const { t } = useTranslation('assets');
  const { data, error, refetch } = useQuery(assetQuery(id));
  const list = agent ? '/agent/assets' : '/my-assets';
  if (!data && error instanceof ApiError && (error.status === 404 || error.status === 400))
    return (
      <>
        <PageTitle title={t('page.notFound')} />
        <Message
          title={t('page.notFoundLead')}
          action={<Button renderRoot={(props) => <Link to={list} {...props} />}>{t('list.title')}</Button>}
        >
          {t('page.notFoundText')}
        </Message>
      </>
    );
  if (!data)
    return error ? <ErrorPage error={error} onRetry={() => void refetch()} /> : <Skeleton lines={12} />;
  const { asset, keyFieldNames, serial } = data;
  const keyFields = [asset.keyField1, asset.keyField2, asset.keyField3];
  const facts: [string, ReactNode][] = [
    [t('column.number'), asset.number],
    [t('column.type'), nameOf(asset.type)],
    ...(agent ? ([[t('column.organisation'), nameOf(asset.organisation)]] as [string, ReactNode][]) : []),
    [t('page.status'), t(`assetStatus.${asset.status}`)],
    [t('column.site'), nameOf(asset.site)],
    [t('page.owner'), nameOf(asset.owner)],
    ...keyFieldNames.map((name, at): [string, ReactNode] => [name, keyFields[at]]),
    [t('page.serial'), serial],
    [t('column.warranty'), asset.warrantyUntil && <Day at={asset.warrantyUntil} />],
    [t('page.warrantyReminder'), data.warrantyReminder && <Day at={data.warrantyReminder} />],
    [t('page.licence'), asset.licenceUntil && <Day at={asset.licenceUntil} />],
    [t('page.licenceReminder'), data.licenceReminder && <Day at={data.licenceReminder} />],
  ];
  return (
    <>
      <p className={classes.back}>
        <Link to={list}>{t('list.title')}</Link>
      </p>
      <PageTitle
        title={`${nameOf(asset.type)} ${asset.number}`}
        action={
          <div className={classes.actions}>
            {agent && (
              <Button
                variant="default"
                renderRoot={(props) => <Link to="/agent/assets/$id/edit" params={{ id }} {...props} />}
              >
                {t('page.change')}
              </Button>
            )}
            <Button
              variant="default"
              renderRoot={(props) =>
                agent ? (
                  <Link to="/agent/requests/new" search={{ asset: id, caller: asset.owner?.id }} {...props} />
                ) : (
                  <Link to="/services" search={{ asset: id }} {...props} />
                )
              }
            >
              {t('page.ask')}
            </Button>
            <Button
              renderRoot={(props) => (
                <Link to={agent ? '/agent/tickets/new' : '/report'} search={{ asset: id }} {...props} />
              )}
            >
              {t('page.report')}
            </Button>
          </div>
        }
      />
      <div className={classes.main}>
        <dl className={classes.facts}>
          {facts
            .filter(([, value]) => value)
            .map(([name, value]) => (
              <div key={name} className={classes.fact}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
        </dl>
        <WhyVisible id={id} number={asset.number} />
        {(data.warrantyReminder || data.licenceReminder) && (
          <p className={classes.quiet}>{t('page.reminded')}</p>
        )}
        <section className={classes.section} aria-labelledby="asset-tickets">
          <h2 id="asset-tickets">{t('page.tickets')}</h2>
          <TicketsOfAsset assetId={id} agent={agent} />
        </section>
        <Requests id={id} agent={agent} />
        <AssetHistory id={id} keyFieldNames={keyFieldNames} />
      </div>
    </>
  );
}

function Requests({ id, agent }: { id: string; agent: boolean }) {
  const { t } = useTranslation('assets');
  const { data, error, refetch } = useQuery(requestsOfAssetQuery(id));
  return (
    <section className={classes.section} aria-labelledby="asset-requests">
      <h2 id="asset-requests">{t('page.requests')}</h2>
      {error && !data && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Skeleton lines={3} />}
      {data?.length === 0 && <p>{t('page.noRequests')}</p>}
      <ul className={classes.history}>
        {data?.map((request) => (
          <li key={request.id}>
            <Link
              to={agent ? '/agent/requests/$number' : '/requests/$number'}
              params={{ number: String(request.number) }}
            >
              #{request.number} {request.title}
            </Link>{' '}
            <HitStatus status={request.status} /> <RelativeTime at={request.updatedAt} />
          </li>
        ))}
      </ul>
    </section>
  );
}

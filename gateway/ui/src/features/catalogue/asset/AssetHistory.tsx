import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, body } from '@/api/client';
import { ErrorPanel } from '@/components/ErrorPanel';
import { RelativeTime } from '@/components/RelativeTime';
import { Skeleton } from '@/components/Skeleton';
import { assetKeys, assetStatuses, type AssetStatus } from '@/features/catalogue/forOthers/assets/assets';
import classes from '@/features/catalogue/request/Request.module.css';
import { useFormat } from '@/lib/useFormat';

const labels = {
  number: 'column.number',
  type: 'column.type',
  site: 'column.site',
  owner: 'page.owner',
  serial: 'page.serial',
  keyField1: 'column.keyField1',
  keyField2: 'column.keyField2',
  keyField3: 'column.keyField3',
  status: 'page.status',
  warrantyUntil: 'column.warranty',
  licenceUntil: 'page.licence',
} as const;

const isLabelled = (field: string): field is keyof typeof labels => field in labels;
const isDay = (field: string) => field === 'warrantyUntil' || field === 'licenceUntil';
const isStatus = (value: string): value is AssetStatus =>
  (assetStatuses as readonly string[]).includes(value);
const keyFields = ['keyField1', 'keyField2', 'keyField3'];

/** What became of an asset: who said what otherwise, and of what was reminded. */
export function AssetHistory({ id, keyFieldNames }: { id: string; keyFieldNames: readonly string[] }) {
  const { t } = useTranslation('assets');
  const { day } = useFormat();
  const { data, error, refetch } = useQuery({
    queryKey: [...assetKeys.lists, 'history', id],
    queryFn: ({ signal }) => body(api.GET('/api/assets/{id}/history', { params: { path: { id } }, signal })),
  });
  const said = (field: string, value: string | null | undefined) => {
    if (!value) return t('history.nothing');
    if (isDay(field)) return day(value);
    return field === 'status' && isStatus(value) ? t(`assetStatus.${value}`) : value;
  };
  const labelOf = (field: string) =>
    keyFieldNames[keyFields.indexOf(field)] || (isLabelled(field) ? t(labels[field]) : field);
  return (
    <section className={classes.section} aria-labelledby="asset-history">
      <h2 id="asset-history">{t('history.title')}</h2>
      {error && !data && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Skeleton lines={3} />}
      <ul className={classes.history}>
        {data?.map(({ at, actor, kind, changes }) => (
          <li key={at}>
            {t(`history.${kind}`, { name: actor ?? '…' })} <RelativeTime at={at} />
            {changes.length > 0 && (
              <ul>
                {changes.map(({ field, from, to }) => (
                  <li key={field}>
                    {kind === 'reminded'
                      ? `${labelOf(field)} ${said(field, to)}`
                      : t('history.change', {
                          what: labelOf(field),
                          from: said(field, from),
                          to: said(field, to),
                        })}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

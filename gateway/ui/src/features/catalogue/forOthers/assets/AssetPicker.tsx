import '@/features/catalogue/words/assets';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUser } from '@/api/queries';
import { Dialog } from '@/components/Dialog';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Field } from '@/components/Field';
import { Skeleton } from '@/components/Skeleton';
import { nameOf } from '@/lib/nameOf';
import { TextButton } from '@/components/TextButton';
import { assetListQuery, type AssetRow, type Scope } from './assets';
import { ScopeTabs } from './ScopeTabs';
import classes from './AssetPicker.module.css';

const SIZE = 10;

interface Props {
  /** For agents: whose assets. */
  organisationId?: string;
  onChoose: (asset: AssetRow) => void;
  onClose: () => void;
}

/** One of the assets that the person may see: their own first, their site's, all. */
export function AssetPicker({ organisationId, onChoose, onClose }: Props) {
  const { t } = useTranslation('assets');
  const agent = useUser().kind === 'agent';
  const id = useId();
  const [scope, setScope] = useState<Scope>(agent ? 'all' : 'mine');
  const [q, setQ] = useState('');
  const [page, setPage] = useState(1);
  const query = useQuery(
    assetListQuery({ scope, q: q.trim() || undefined, organisationId, page, size: SIZE }),
  );
  const pages = Math.max(1, Math.ceil((query.data?.total ?? 0) / SIZE));
  return (
    <Dialog wide title={t('picker.title')} onClose={onClose}>
      {!agent && (
        <ScopeTabs
          value={scope}
          onChange={(next) => {
            setScope(next);
            setPage(1);
          }}
        />
      )}
      <Field id={id} label={t('list.search')}>
        <input
          id={id}
          type="search"
          autoComplete="off"
          value={q}
          onChange={(event) => {
            setQ(event.currentTarget.value);
            setPage(1);
          }}
        />
      </Field>
      {query.error && !query.data ? (
        <ErrorPanel error={query.error} onRetry={() => void query.refetch()} />
      ) : !query.data ? (
        <Skeleton lines={6} />
      ) : query.data.items.length === 0 ? (
        <p role="status">{t('list.none')}</p>
      ) : (
        // The keyboard scrolls what has the focus.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div className={classes.scroll} tabIndex={0} role="group" aria-label={t('picker.title')}>
          <Rows rows={query.data.items} onChoose={onChoose} />
        </div>
      )}
      <div className={classes.footer}>
        <p role="status">
          {t('picker.page', { page, pages: query.data?.totalIsLeast ? `${pages}+` : pages })}
        </p>
        <Button variant="default" disabled={page <= 1} onClick={() => setPage(page - 1)}>
          {t('picker.back')}
        </Button>
        <Button variant="default" disabled={page >= pages} onClick={() => setPage(page + 1)}>
          {t('picker.next')}
        </Button>
      </div>
    </Dialog>
  );
}

function Rows({ rows, onChoose }: { rows: AssetRow[]; onChoose: Props['onChoose'] }) {
  const { t } = useTranslation('assets');
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t('column.number')}</th>
          <th scope="col">{t('column.type')}</th>
          <th scope="col">{t('column.site')}</th>
          <th scope="col">{t('column.keyField1')}</th>
          <th scope="col">{t('column.keyField2')}</th>
          <th scope="col">{t('column.keyField3')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((asset) => (
          <tr key={asset.id}>
            <td>
              <TextButton onClick={() => onChoose(asset)}>{asset.number}</TextButton>
            </td>
            <td>{nameOf(asset.type)}</td>
            <td>{nameOf(asset.site)}</td>
            <td>{asset.keyField1}</td>
            <td>{asset.keyField2}</td>
            <td>{asset.keyField3}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

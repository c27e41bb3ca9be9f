import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from '@/components/DataList';
import { Day } from '@/components/Day';
import type { AssetRow } from '@/features/catalogue/forOthers/assets/assets';
import { nameOf } from '@/lib/nameOf';

/** The columns of a list of assets; the service team's says whose each is. */
export function useAssetColumns(agent: boolean): Column<AssetRow>[] {
  const { t } = useTranslation('assets');
  return useMemo(() => {
    const keyField = (field: 'keyField1' | 'keyField2' | 'keyField3'): Column<AssetRow> => ({
      key: field,
      header: t(`column.${field}`),
      sort: field,
      spare: field === 'keyField1' ? undefined : true,
      cell: (asset) => asset[field],
    });
    const columns: (Column<AssetRow> | false)[] = [
      {
        key: 'number',
        header: t('column.number'),
        sort: 'number',
        card: 'eyebrow',
        width: '8rem',
        cell: (asset) => asset.number,
      },
      {
        key: 'type',
        header: t('column.type'),
        sort: 'type',
        card: 'title',
        width: '9rem',
        cell: (asset) => nameOf(asset.type),
      },
      agent && {
        key: 'organisation',
        header: t('column.organisation'),
        width: '11rem',
        cell: (asset) => nameOf(asset.organisation),
      },
      {
        key: 'site',
        header: t('column.site'),
        sort: 'site',
        width: '9rem',
        cell: (asset) => nameOf(asset.site),
      },
      keyField('keyField1'),
      keyField('keyField2'),
      keyField('keyField3'),
      {
        key: 'warranty',
        header: t('column.warranty'),
        sort: 'warrantyUntil',
        order: 'time',
        card: 'corner',
        width: '8rem',
        cell: (asset) => asset.warrantyUntil && <Day at={asset.warrantyUntil} />,
      },
    ];
    return columns.filter((column) => column !== false);
  }, [t, agent]);
}

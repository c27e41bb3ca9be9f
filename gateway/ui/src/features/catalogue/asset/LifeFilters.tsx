import { useTranslation } from 'react-i18next';
import { Select } from '@/components/Select';
import { endsWithin, type AssetsSearch } from '@/features/catalogue/assetSearch';
import { assetStatuses } from '@/features/catalogue/forOthers/assets/assets';

interface Props {
  search: AssetsSearch;
  onChange: (by: Partial<AssetsSearch>) => void;
}

/** Where in their life assets are, and how soon a warranty or licence of theirs ends. */
export function LifeFilters({ search: { status, ends }, onChange }: Props) {
  const { t } = useTranslation('assets');
  return (
    <>
      <Select
        id="assets-status"
        label={t('page.status')}
        placeholder={t('list.notRetired')}
        value={status ?? null}
        options={assetStatuses.map((value) => ({ value, label: t(`assetStatus.${value}`) }))}
        onChange={(chosen) => onChange({ status: chosen ?? undefined })}
      />
      <Select
        id="assets-ends"
        label={t('list.ends')}
        placeholder={t('list.endsWhenever')}
        value={ends ? String(ends) : null}
        options={endsWithin.map((days) => ({
          value: String(days),
          label: t('list.endsWithin', { count: days }),
        }))}
        onChange={(chosen) => onChange({ ends: endsWithin.find((days) => String(days) === chosen) })}
      />
    </>
  );
}

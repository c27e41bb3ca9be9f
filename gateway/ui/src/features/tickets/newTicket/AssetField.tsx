import { useTranslation } from 'react-i18next';
import { AssetQuestion } from '@/features/catalogue/forOthers/form/AssetQuestion';
import type { NewTicket } from './useNewTicket';

/** What it is about, of the assets that one may see. */
export function AssetField({ ticket, onBehalf }: { ticket: NewTicket; onBehalf: boolean }) {
  const { t } = useTranslation('ticket');
  const { asset, choose, form } = ticket;
  // Whose assets there are to choose from is not known yet.
  if (onBehalf && !form.organisation) return null;
  return (
    <AssetQuestion
      id="new-ticket-asset"
      question={{
        id: 'asset',
        type: 'asset',
        label: t('report.asset'),
        help: t('report.assetHelp'),
        required: false,
        options: [],
        many: false,
      }}
      given={asset ? [{ value: asset.id, name: asset.name }] : []}
      organisationId={form.organisation?.id}
      onChange={([chosen]) => choose(chosen ? { id: chosen.value, name: chosen.name ?? '…' } : null)}
    />
  );
}

import { useTranslation } from 'react-i18next';
import { Select } from '@/components/Select';
import type { ApprovalQuery } from '@/features/catalogue/model';
import type { ListSearch } from '@/lib/paging';

const awaiting = ['-waitingSince', 'expiresAt', '-price'] as const;
const decidedOn = ['-price', 'number'] as const;

interface Props {
  decided?: true;
  sort: ApprovalQuery['sort'];
  onChange: (by: Partial<ListSearch>) => void;
}

/** In which order approvals stand: the longest waiting first, or what was decided last, unless one chooses. */
export function ApprovalOrder({ decided, sort, onChange }: Props) {
  const { t } = useTranslation('request');
  const orders: readonly ((typeof awaiting)[number] | (typeof decidedOn)[number])[] = decided
    ? decidedOn
    : awaiting;
  return (
    <Select
      id="approval-order"
      label={t('approvals.order')}
      placeholder={t(decided ? 'approvals.latest' : 'approvals.longest')}
      value={orders.find((one) => one === sort) ?? null}
      options={orders.map((value) => ({ value, label: t(`approvals.orders.${value}`) }))}
      onChange={(next) => onChange({ sort: next ?? undefined, page: undefined })}
    />
  );
}

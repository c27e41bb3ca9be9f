import { useTranslation } from 'react-i18next';
import { Select } from '@/components/Select';

const FIRST = 'first';

interface Props {
  id: string;
  /** In their order, without what is placed. */
  others: readonly { id: string; title: string }[];
  /** What it comes after; null for nothing. */
  value: string | null;
  onChange: (after: string | null) => void;
}

/** Where something stands among others. */
export function PlaceSelect({ id, others, value, onChange }: Props) {
  const { t } = useTranslation('project');
  if (others.length === 0) return null;
  return (
    <Select
      id={id}
      label={t('plan.place')}
      value={value ?? FIRST}
      options={[
        { value: FIRST, label: t('plan.first') },
        ...others.map((one) => ({ value: one.id, label: t('plan.afterOne', { title: one.title }) })),
      ]}
      onChange={(chosen) => onChange(chosen === FIRST ? null : chosen)}
    />
  );
}

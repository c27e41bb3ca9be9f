import { useTranslation } from 'react-i18next';
import { Check } from '@/components/Check';
import type { QuoteStatus } from '@/features/billing/model';
import classes from './StatusFilter.module.css';

interface Props {
  /** All if undefined. */
  value?: readonly QuoteStatus[];
  among: readonly QuoteStatus[];
  onChange: (value: QuoteStatus[] | undefined) => void;
}

/** A tick box for each status; none ticked is as good as all. */
export function StatusFilter({ value = [], among, onChange }: Props) {
  const { t } = useTranslation(['quote', 'billing']);
  return (
    <fieldset className={classes.filter}>
      <legend className="visually-hidden">{t('list.statuses')}</legend>
      {among.map((status) => (
        <Check
          key={status}
          label={t(`quoteStatus.${status}`, { ns: 'billing' })}
          checked={value.includes(status)}
          onChange={(ticked) => {
            const chosen = among.filter((one) => (one === status ? ticked : value.includes(one)));
            onChange(chosen.length > 0 ? chosen : undefined);
          }}
        />
      ))}
    </fieldset>
  );
}

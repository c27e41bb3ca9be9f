import { useTranslation } from 'react-i18next';
import { OrganisationsPicker } from '@/components/OrganisationsPicker';
import classes from '@/features/outages/outage/Outage.module.css';

export interface Affected {
  everybody: boolean;
  organisations: { id: string; name?: string | null }[];
}

interface Props {
  value: Affected;
  error?: string;
  onChange: (value: Affected) => void;
}

/** Whom it affects: all customers, or some. */
export function Affects({ value, error, onChange }: Props) {
  const { t } = useTranslation('outage');
  return (
    <fieldset className={classes.choices}>
      <legend>{t('new.who')}</legend>
      {([true, false] as const).map((everybody) => (
        <label key={String(everybody)} htmlFor={`affects-${everybody}`}>
          <input
            id={`affects-${everybody}`}
            type="radio"
            name="affects"
            checked={value.everybody === everybody}
            onChange={() => onChange({ ...value, everybody })}
          />
          {t(everybody ? 'new.everybody' : 'new.some')}
        </label>
      ))}
      {!value.everybody && (
        <OrganisationsPicker
          id="outage-organisations"
          label={t('new.find')}
          listLabel={t('new.chosen')}
          value={value.organisations}
          error={error}
          onChange={(organisations) => onChange({ ...value, organisations })}
        />
      )}
    </fieldset>
  );
}

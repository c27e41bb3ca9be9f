import { useTranslation } from 'react-i18next';
import { TextField } from '@/components/TextField';
import classes from './QuoteFields.module.css';

/** What stands on documents of who sells or buys. */
export interface PartyForm {
  name: string;
  address: string;
  vatNumber: string;
  companyNumber: string;
}

interface Props {
  form: PartyForm;
  nameHelp?: string;
  nameError?: string;
  required?: boolean;
  onChange: (by: Partial<PartyForm>) => void;
}

/** An address as it is typed: a line of it on each. */
export const linesOf = (address: string) =>
  address
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

export const PartyFields = ({ form, nameHelp, nameError, required, onChange }: Props) => {
  const { t } = useTranslation('back');
  return (
    <>
      <TextField
        id="party-name"
        label={t('party.name')}
        help={nameHelp}
        required={required}
        error={nameError}
        value={form.name}
        onChange={(name) => onChange({ name })}
      />
      <TextField
        label={t('party.address')}
        rows={4}
        value={form.address}
        onChange={(address) => onChange({ address })}
      />
      <div className={classes.pair}>
        <TextField
          label={t('party.vat')}
          value={form.vatNumber}
          onChange={(vatNumber) => onChange({ vatNumber })}
        />
        <TextField
          label={t('party.company')}
          value={form.companyNumber}
          onChange={(companyNumber) => onChange({ companyNumber })}
        />
      </div>
    </>
  );
};

import { useTranslation } from 'react-i18next';
import { TextField } from '@/components/TextField';

/** Where somebody is called, if that is known. */
export function TelephoneField({ value, onChange }: { value: string; onChange: (number: string) => void }) {
  const { t } = useTranslation('person');
  return (
    <TextField
      label={t('field.telephone')}
      type="tel"
      maxLength={40}
      help={t('field.telephoneHelp')}
      value={value}
      onChange={onChange}
    />
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '@/components/FormDialog';
import { TextField } from '@/components/TextField';
import { peopleKeys } from '@/features/people/queries';

interface Props {
  title: string;
  confirm: string;
  label: string;
  name?: string;
  onClose: () => void;
  run: (name: string) => Promise<unknown>;
}

/** Asks what something is called. */
export function NameDialog({ title, confirm, label, name = '', onClose, run }: Props) {
  const { t } = useTranslation('person');
  const [called, setCalled] = useState(name);
  return (
    <FormDialog
      title={title}
      confirm={confirm}
      lacks={!called.trim()}
      onClose={onClose}
      refresh={peopleKeys.all}
      run={() => run(called.trim())}
    >
      {(pressed) => (
        <TextField
          label={label}
          required
          maxLength={100}
          error={pressed && !called.trim() ? t('form.nameMissing') : undefined}
          value={called}
          onChange={setCalled}
        />
      )}
    </FormDialog>
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '@/components/FormDialog';
import { RichTextEditor } from '@/components/RichTextEditor';
import classes from '@/features/outages/outage/Outage.module.css';
import { outageKeys } from '@/features/outages/queries';
import { nothingIn } from './times';

interface Props {
  title: string;
  label: string;
  confirm: string;
  /** What is said if nothing was written; left out, nothing has to be. */
  missing?: string;
  onClose: () => void;
  run: (text: string) => Promise<unknown>;
}

/** Asks for what those affected are to read. */
export function SayDialog({ title, label, confirm, missing, onClose, run }: Props) {
  const { t } = useTranslation('outage');
  const [text, setText] = useState('');
  const lacks = missing !== undefined && nothingIn(text);
  return (
    <FormDialog
      title={title}
      confirm={confirm}
      lacks={lacks}
      refresh={outageKeys.all}
      onClose={onClose}
      run={() => run(text)}
    >
      {(pressed) => (
        <>
          <RichTextEditor
            label={label}
            required={missing !== undefined}
            minRows={4}
            error={pressed && lacks ? missing : undefined}
            value={text}
            onChange={setText}
          />
          <p className={classes.soft}>{t('agent.mailed')}</p>
        </>
      )}
    </FormDialog>
  );
}

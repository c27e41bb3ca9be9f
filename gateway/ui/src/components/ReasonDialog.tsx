import { Button } from '@mantine/core';
import type { UseMutationResult } from '@tanstack/react-query';
import { useId, useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from './Dialog';
import { DialogActions } from './DialogActions';
import { ErrorPanel } from './ErrorPanel';
import { Field } from './Field';
import { fieldProps } from './fieldProps';

interface Props {
  title: string;
  label: string;
  help?: string;
  confirm: string;
  /** What is said when there is none; without it, it goes without. */
  missing?: string;
  children?: ReactNode;
  command: Pick<UseMutationResult<unknown, unknown, string>, 'mutate' | 'isPending' | 'error'>;
  onClose: () => void;
}

/** Asks why before something is done that others will be told of. */
export function ReasonDialog({ title, label, help, confirm, missing, children, command, onClose }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const [reason, setReason] = useState('');
  const [pressed, setPressed] = useState(false);
  const lacking = missing !== undefined && !reason.trim();
  const about = {
    id,
    required: missing !== undefined,
    help,
    error: pressed && lacking ? missing : undefined,
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setPressed(true);
    if (lacking) return document.getElementById(id)?.focus();
    if (!command.isPending) command.mutate(reason.trim(), { onSuccess: onClose });
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form noValidate onSubmit={submit} style={{ display: 'contents' }}>
        {children}
        {command.error ? <ErrorPanel error={command.error} /> : null}
        <Field {...about} label={label}>
          <textarea
            {...fieldProps(about)}
            rows={4}
            maxLength={2000}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        </Field>
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {t('dialog.cancel')}
          </Button>
          <Button type="submit" loading={command.isPending}>
            {confirm}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

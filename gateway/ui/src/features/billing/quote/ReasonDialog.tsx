import { Button } from '@mantine/core';
import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '@/components/Dialog';
import { DialogActions } from '@/components/DialogActions';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Field } from '@/components/Field';
import { fieldProps } from '@/components/fieldProps';
import { useCommand } from '@/features/billing/useCommand';

interface Props {
  title: string;
  label: string;
  help?: string;
  confirm: string;
  missing: string;
  /** Whether it goes without one. */
  optional?: boolean;
  onClose: () => void;
  run: (reason: string) => Promise<unknown>;
  /** How it is done and shown; as a command on a quote, unless something else is said. */
  useRun?: typeof useCommand;
}

/** Asks why before something is done that others will be told of. */
export function ReasonDialog({
  title,
  label,
  help,
  confirm,
  missing,
  optional,
  onClose,
  run,
  useRun = useCommand,
}: Props) {
  const { t } = useTranslation();
  const id = useId();
  const [reason, setReason] = useState('');
  const [pressed, setPressed] = useState(false);
  const command = useRun(run);
  const about = {
    id,
    required: !optional,
    help,
    error: pressed && !optional && !reason.trim() ? missing : undefined,
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setPressed(true);
    if (command.isPending || (!optional && !reason.trim())) return;
    command.mutate(reason.trim(), { onSuccess: onClose });
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form noValidate onSubmit={submit} style={{ display: 'contents' }}>
        {command.error && <ErrorPanel error={command.error} />}
        <Field {...about} label={label}>
          <textarea
            {...fieldProps(about)}
            rows={4}
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

import { Button } from '@mantine/core';
import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '@/components/Dialog';
import { DialogActions } from '@/components/DialogActions';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Field } from '@/components/Field';
import { fieldProps } from '@/components/fieldProps';
import { FilePicker } from '@/components/FilePicker';
import { useUploads } from '@/components/useUploads';
import { useCommand } from '@/features/projects/useCommand';

interface Props {
  title: string;
  label: string;
  confirm: string;
  /** What is said if nothing was written; left out, nothing has to be. */
  missing?: string;
  /** Whether files may go with it. */
  files?: boolean;
  onClose: () => void;
  run: (text: string, attachmentIds: string[]) => Promise<unknown>;
}

/** Asks for a few plain words, such as a reason, before something is done. */
export function TextDialog({ title, label, confirm, missing, files, onClose, run }: Props) {
  const { t } = useTranslation(['translation', 'project']);
  const id = useId();
  const [text, setText] = useState('');
  const [pressed, setPressed] = useState(false);
  const uploads = useUploads('/api/project-files');
  const command = useCommand(() =>
    run(
      text.trim(),
      uploads.attachments.map((file) => file.id),
    ),
  );
  const lacks = missing !== undefined && !text.trim();
  const about = { id, required: missing !== undefined, error: pressed && lacks ? missing : undefined };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setPressed(true);
    if (command.isPending || uploads.busy || lacks) return;
    command.mutate(undefined, { onSuccess: onClose });
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form noValidate onSubmit={submit} style={{ display: 'contents' }}>
        {command.error && <ErrorPanel error={command.error} />}
        <Field {...about} label={label}>
          <textarea
            {...fieldProps(about)}
            rows={4}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        </Field>
        {files && <FilePicker uploads={uploads} label={t('files.add', { ns: 'project' })} />}
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {t('dialog.cancel')}
          </Button>
          <Button type="submit" loading={command.isPending || uploads.busy}>
            {confirm}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

import { Button } from '@mantine/core';
import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from './Dialog';
import { DialogActions } from './DialogActions';
import { ErrorPanel } from './ErrorPanel';

interface Props {
  title: string;
  confirm: string;
  /** Whether something is still missing: the form is not sent then. */
  lacks: boolean;
  onClose: () => void;
  run: () => Promise<unknown>;
  /** What is fetched again afterwards, also after a refusal. */
  refresh: QueryKey;
  wide?: boolean;
  /** `pressed` once somebody tried to send it: from then on it says what is missing. */
  children: (pressed: boolean) => ReactNode;
}

/** A few fields in a dialog, and what comes of them. */
export function FormDialog({ title, confirm, lacks, onClose, run, refresh, wide, children }: Props) {
  const { t } = useTranslation();
  const [pressed, setPressed] = useState(false);
  const queries = useQueryClient();
  const command = useMutation({
    mutationFn: run,
    onSettled: () => queries.invalidateQueries({ queryKey: refresh }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setPressed(true);
    if (command.isPending || lacks) return;
    command.mutate(undefined, { onSuccess: onClose });
  };
  return (
    <Dialog title={title} wide={wide} onClose={onClose}>
      <form noValidate onSubmit={submit} style={{ display: 'contents' }}>
        {command.error && <ErrorPanel error={command.error} />}
        {children(pressed)}
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

import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Dialog } from './Dialog';
import { DialogActions } from './DialogActions';

interface Props {
  title: string;
  /** What it means. */
  children: ReactNode;
  /** What the buttons do. */
  confirm: string;
  cancel: string;
  /** Whether nothing is lost by it. */
  harmless?: boolean;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks once more before what is not undone with one press. */
export const ConfirmDialog = ({ title, children, confirm, cancel, harmless, onConfirm, onClose }: Props) => (
  <Dialog title={title} onClose={onClose}>
    <p>{children}</p>
    <DialogActions>
      <Button variant="default" onClick={onClose}>
        {cancel}
      </Button>
      <Button
        color={harmless ? undefined : 'red'}
        onClick={() => {
          onConfirm();
          onClose();
        }}
      >
        {confirm}
      </Button>
    </DialogActions>
  </Dialog>
);

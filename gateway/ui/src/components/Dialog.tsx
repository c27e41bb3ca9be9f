import { useId, type ReactNode } from 'react';
import { Modal } from './Modal';
import classes from './Dialog.module.css';

interface Props {
  title: string;
  onClose: () => void;
  /** More room, for something to be looked at. */
  wide?: boolean;
  children: ReactNode;
}

/** A question in front of the page. Mounted means open. */
export function Dialog({ title, onClose, wide = false, children }: Props) {
  const id = useId();
  return (
    <Modal labelledBy={id} className={wide ? classes.wide : classes.dialog} onClose={onClose}>
      <div className={classes.body}>
        <h2 id={id}>{title}</h2>
        {children}
      </div>
    </Modal>
  );
}

import { MantineThemeProvider } from '@mantine/core';
import { useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import classes from './Modal.module.css';

interface Props {
  /** Its name, or the id of the element that says it. */
  label?: string;
  labelledBy?: string;
  className?: string;
  onClose: () => void;
  children: ReactNode;
}

/**
 * Something in front of the page. The browser's own dialog: it keeps the focus inside, gives it back when it closes, and
 * Escape leaves it. Mounted means open.
 *
 * It stands beside the page, wherever it is asked for: what styles its place there is nothing to it, and a form in it is no
 * part of a form around that place.
 *
 * Lists and menus in it open in it as well, above all it holds and beyond its edges: what stands outside of it the browser
 * keeps below, out of reach.
 */
export function Modal({ label, labelledBy, className = '', onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [opened, setOpened] = useState<HTMLDialogElement>();
  const theme = useMemo(
    () => ({ components: { Popover: { defaultProps: () => opensIn(opened) } } }),
    [opened],
  );
  const pressedBeside = useRef(false);
  // Closed while it is still in the page: the focus goes back only from there.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    setOpened(element ?? undefined);
    return () => element?.close();
  }, []);
  return createPortal(
    // A press on the backdrop reaches the dialog itself, and so does the end of one that began inside, such as the
    // marking of words: only what began beside it closes. The keyboard has Escape for the same.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events
    <dialog
      ref={dialog}
      aria-label={label}
      aria-labelledby={labelledBy}
      className={`${classes.modal} ${className}`}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onPointerDown={(event) => {
        pressedBeside.current = event.target === event.currentTarget;
      }}
      onClick={(event) => {
        if (pressedBeside.current && event.target === event.currentTarget) onClose();
      }}
      onSubmit={(event) => event.stopPropagation()}
    >
      <MantineThemeProvider theme={theme} inherit>
        {children}
      </MantineThemeProvider>
    </dialog>,
    document.body,
  );
}

const opensIn = (target?: HTMLDialogElement) => ({
  portalProps: { target },
  // Not cut off where the dialog scrolls.
  floatingStrategy: 'fixed' as const,
});

import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { show } from '@/test/render';
import { Modal } from './Modal';

const closed = vi.fn();
const open = () =>
  show(
    <Modal label="Question" onClose={closed}>
      <p>Words inside</p>
    </Modal>,
  );

it('closes at a press beside it, but not when words are marked from inside to beyond its edge', async () => {
  await open();
  const dialog = screen.getByRole('dialog');
  fireEvent.pointerDown(screen.getByText('Words inside'));
  fireEvent.pointerUp(dialog);
  fireEvent.click(dialog);
  expect(closed).not.toHaveBeenCalled();
  await userEvent.click(dialog);
  expect(closed).toHaveBeenCalledOnce();
});

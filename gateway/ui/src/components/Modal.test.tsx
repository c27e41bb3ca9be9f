import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { FormEvent } from 'react';
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

it('has forms of its own, which are no part of a form around the place that asks for it', async () => {
  const around = vi.fn();
  const own = vi.fn((event: FormEvent) => event.preventDefault());
  await show(
    <form onSubmit={around}>
      <Modal label="Question" onClose={closed}>
        <form onSubmit={own}>
          <button type="submit">Save</button>
        </form>
      </Modal>
    </form>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(own).toHaveBeenCalledOnce();
  expect(around).not.toHaveBeenCalled();
  expect(screen.getByRole('dialog').closest('form')).toBeNull();
});

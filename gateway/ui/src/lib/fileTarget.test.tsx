import { createEvent, fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { fileTarget, keepPageFromFiles } from './fileTarget';

const file = new File(['x'], 'error.png', { type: 'image/png' });
const added = vi.fn();
const pasted = vi.fn();
beforeEach(() => {
  added.mockClear();
  pasted.mockClear();
  render(
    <>
      <form {...fileTarget(added)}>
        <textarea onPaste={pasted} />
      </form>
      <p>Beside</p>
      <input type="file" aria-label="Archive" />
    </>,
  );
});
const field = () => screen.getByRole('textbox');
const transfer = (text: string, ...files: File[]) => ({
  files,
  types: files.length > 0 ? ['Files'] : ['text/plain'],
  getData: () => text,
});

it('takes a pasted picture, which the field has no use for', () => {
  fireEvent.paste(field(), { clipboardData: transfer('', file) });
  expect(added).toHaveBeenCalledWith([file]);
  expect(pasted).not.toHaveBeenCalled();
});

it('leaves text to the field, also when a picture of it comes with it', () => {
  fireEvent.paste(field(), { clipboardData: transfer('A1', file) });
  expect(pasted).toHaveBeenCalledOnce();
  expect(added).not.toHaveBeenCalled();
});

it('takes a file that is dropped anywhere in it, and no text', () => {
  fireEvent.drop(field(), { dataTransfer: transfer('', file) });
  expect(added).toHaveBeenCalledWith([file]);
  fireEvent.drop(field(), { dataTransfer: transfer('words') });
  expect(added).toHaveBeenCalledOnce();
});

it('keeps the page when a file is let go elsewhere, and only then', () => {
  keepPageFromFiles();
  const drop = (on: HTMLElement, text: string, ...files: File[]) => {
    const event = createEvent.drop(on, { dataTransfer: transfer(text, ...files) });
    fireEvent(on, event);
    return event;
  };
  expect(drop(screen.getByText('Beside'), '', file).defaultPrevented).toBe(true);
  expect(drop(screen.getByText('Beside'), 'words').defaultPrevented).toBe(false);
  expect(drop(screen.getByLabelText('Archive'), '', file).defaultPrevented).toBe(false);
});

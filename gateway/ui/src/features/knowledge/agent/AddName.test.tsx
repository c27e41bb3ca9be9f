import { fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import '@/features/knowledge/words/articles';
import { show } from '@/test/render';
import { AddName } from './AddName';

it('keeps Escape to itself where there is something to cancel', async () => {
  const cancel = vi.fn();
  const page = await show(
    <AddName label="Rename" start="Printers" onAdd={async () => true} onCancel={cancel} />,
  );
  // False: nobody else may take it for theirs.
  expect(fireEvent.keyDown(screen.getByLabelText('Rename'), { key: 'Escape' })).toBe(false);
  expect(cancel).toHaveBeenCalledOnce();
  page.unmount();
  await show(<AddName label="New category" onAdd={async () => true} />);
  expect(fireEvent.keyDown(screen.getByLabelText('New category'), { key: 'Escape' })).toBe(true);
});

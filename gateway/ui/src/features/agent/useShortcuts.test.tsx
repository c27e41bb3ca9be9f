import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { show } from '@/test/render';
import { useShortcuts } from './useShortcuts';

const leave = vi.fn();

function Page() {
  useShortcuts({ leave });
  return (
    <>
      <button>On the page</button>
      <div role="dialog" aria-label="Filters">
        <input aria-label="In what lies over it" />
      </div>
    </>
  );
}

it('leaves Escape to what lies over the page', async () => {
  await show(<Page />);
  await userEvent.type(screen.getByRole('textbox'), '{Escape}');
  expect(leave).not.toHaveBeenCalled();
  await userEvent.type(screen.getByRole('button'), '{Escape}');
  expect(leave).toHaveBeenCalledOnce();
});

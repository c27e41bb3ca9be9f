import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { show } from '@/test/render';
import { useShortcuts } from './useShortcuts';

const leave = vi.fn();
const assign = vi.fn();

function Page({ field = true }) {
  useShortcuts({ leave, 'assign-to-me': assign });
  return (
    <>
      <button>On the page</button>
      {field && <textarea aria-label="Text" />}
      <div role="dialog" aria-label="Filters">
        <input aria-label="In what lies over it" />
      </div>
    </>
  );
}

beforeEach(() => {
  leave.mockClear();
  assign.mockClear();
});

it('leaves Escape to what lies over the page', async () => {
  await show(<Page />);
  await userEvent.type(screen.getByRole('textbox', { name: 'In what lies over it' }), '{Escape}');
  expect(leave).not.toHaveBeenCalled();
  await userEvent.type(screen.getByRole('button'), '{Escape}');
  expect(leave).toHaveBeenCalledOnce();
});

function Going() {
  const [gone, setGone] = useState(false);
  return (
    <div onKeyDown={({ key }) => key === '!' && setGone(true)} role="presentation">
      <Page field={!gone} />
    </div>
  );
}

it('takes no letter for a command that was meant for a text which has gone', async () => {
  await show(<Going />);
  await userEvent.type(screen.getByRole('textbox', { name: 'Text' }), 'Wait! it is in it');
  expect(document.body).toHaveFocus();
  expect(assign).not.toHaveBeenCalled();
  await userEvent.keyboard('{Escape}i');
  expect(assign).toHaveBeenCalledOnce();
});

it('takes letters again after a press elsewhere', async () => {
  await show(<Going />);
  await userEvent.type(screen.getByRole('textbox', { name: 'Text' }), 'Gone!');
  await userEvent.click(document.body);
  await userEvent.keyboard('i');
  expect(assign).toHaveBeenCalledOnce();
});

import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { show } from '@/test/render';
import { InlineSelect } from './InlineSelect';

const chosen = vi.fn();
beforeEach(() => chosen.mockClear());

const open = () =>
  show(
    <InlineSelect
      label="Priority"
      value="low"
      busy={false}
      options={['low', 'medium', 'high'].map((value) => ({ value, label: value }))}
      onChange={chosen}
    />,
  );
const box = () => screen.getByRole('combobox', { name: 'Priority' });

/** As browsers other than those of a Mac do it with a closed list. */
function step(to: string) {
  fireEvent.keyDown(box(), { key: 'ArrowDown' });
  fireEvent.change(box(), { target: { value: to } });
}

it('is changed once by keys, with Enter', async () => {
  await open();
  box().focus();
  step('medium');
  step('high');
  expect(box()).toHaveValue('high');
  expect(chosen).not.toHaveBeenCalled();
  await userEvent.keyboard('{Enter}');
  await userEvent.tab();
  expect(chosen.mock.calls).toEqual([['high']]);
});

it('is changed when the focus leaves', async () => {
  await open();
  await userEvent.tab();
  step('medium');
  await userEvent.tab();
  expect(chosen.mock.calls).toEqual([['medium']]);
});

it('is as it was after Escape', async () => {
  await open();
  await userEvent.tab();
  step('medium');
  await userEvent.keyboard('{Escape}');
  expect(box()).toHaveValue('low');
  await userEvent.tab();
  expect(chosen).not.toHaveBeenCalled();
});

it('is changed at once by a mouse', async () => {
  await open();
  await userEvent.selectOptions(box(), 'high');
  expect(chosen.mock.calls).toEqual([['high']]);
});

import { render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { Day } from './Day';

it('says the day, and the exact time to whoever asks', () => {
  render(<Day at="2026-11-21T12:00:00Z" words={(day) => `Published ${day}`} />);
  const said = screen.getByText('Published 21 Nov 2026');
  expect(said.title).toMatch(/Saturday,? 21 November 2026 at \d\d:00/);
  expect(said).toHaveAttribute('datetime', '2026-11-21T12:00:00Z');
});

it('says a date alone as the same day everywhere', () => {
  vi.stubEnv('TZ', 'America/New_York');
  render(<Day at="2026-11-21" />);
  const said = screen.getByText('21 Nov 2026');
  expect(said).not.toHaveAttribute('title');
  vi.unstubAllEnvs();
});

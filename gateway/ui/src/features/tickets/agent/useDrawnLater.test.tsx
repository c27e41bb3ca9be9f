import { act, fireEvent, render, screen } from '@testing-library/react';
import { Suspense, use } from 'react';
import { expect, it } from 'vitest';
import { useDrawnLater } from './useDrawnLater';

const never = new Promise<never>(() => undefined);
const STEPS = ['j'];

/** Of which the second takes for ever to draw. */
const Ticket = ({ number }: { number: number }) => (number === 2 ? use(never) : <h2>{number}</h2>);

function Beside({ number }: { number: number }) {
  const drawn = useDrawnLater(number, STEPS);
  return (
    <Suspense fallback={<p>Waiting for {drawn}</p>}>
      <Ticket number={drawn} />
    </Suspense>
  );
}

async function open() {
  const { rerender } = render(<Beside number={1} />);
  const show = (number: number) => act(async () => rerender(<Beside number={number} />));
  await show(2);
  return show;
}

const heading = () => screen.getByRole('heading');

it('leaves what it showed until what comes is drawn', async () => {
  await open();
  expect(heading()).toHaveTextContent('1');
  expect(heading()).toBeVisible();
});

it('does not draw what was passed over', async () => {
  const show = await open();
  await show(3);
  expect(heading()).toHaveTextContent('3');
});

it('draws at once what a key may be meant for', async () => {
  await open();
  fireEvent.keyDown(document.body, { key: 'e' });
  expect(screen.getByText('Waiting for 2')).toBeVisible();
});

it('goes on waiting while one steps on', async () => {
  await open();
  fireEvent.keyDown(document.body, { key: 'j' });
  expect(heading()).toBeVisible();
});

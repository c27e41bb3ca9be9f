import { expect, it } from 'vitest';
import type { Ticket } from '@/features/tickets/model';
import { filled } from './replies';

const ticket = {
  number: 10042,
  summary: 'Printer <3',
  requester: { id: 'r', name: 'Sophie Lindqvist' },
  organisation: { id: 'o', name: 'Harbour Dental' },
} as Ticket;

it('is filled in with what the ticket says, which is no HTML', () => {
  expect(filled('<p>Dear {first-name}, about {number} { summary }: {agent}</p>', ticket, 'Priya')).toBe(
    '<p>Dear Sophie, about #10042 Printer &lt;3: Priya</p>',
  );
  expect(filled('{else} of {organisation}', ticket, 'Priya')).toBe('{else} of Harbour Dental');
});

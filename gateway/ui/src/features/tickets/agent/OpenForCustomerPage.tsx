import '@/features/tickets/words/queue';
import { NewTicketPage } from '@/features/tickets/newTicket/NewTicketPage';
import { AgentsOnly } from '@/components/AgentsOnly';

/** A ticket that an agent opens for a contact, after a telephone call for example. */
export const OpenForCustomerPage = () => (
  <AgentsOnly>
    <NewTicketPage path="/agent/tickets/new" onBehalf />
  </AgentsOnly>
);

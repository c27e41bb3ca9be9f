import { expect, it } from 'vitest';
import { chooseLanguage, i18n } from '@/i18n/i18n';
import '@/features/tickets/words/queue';
import '@/features/tickets/words/ticket';

const words = (text: object) => () => Promise.resolve({ default: text });

it('changes the words of every page, also of those that are opened later', async () => {
  await chooseLanguage('de', {
    '/src/i18n/words/translation.de.json': words({ nav: { home: 'Start' } }),
    '/src/features/tickets/words/ticket.de.json': words({ report: { submit: 'Ticket absenden' } }),
    '/src/features/tickets/words/queue.de.json': words({ queue: { clear: 'Alle entfernen' } }),
    '/src/features/tickets/words/queue.fr.json': words({ queue: { clear: 'Tout enlever' } }),
  });
  expect([i18n.t('report.submit', { ns: 'ticket' }), i18n.t('queue.clear', { ns: 'queue' })]).toEqual([
    'Ticket absenden',
    'Alle entfernen',
  ]);
  expect(i18n.t('report.details', { ns: 'ticket' })).toBe('Details');
  expect(document.documentElement.lang).toBe('de');
  await chooseLanguage('en-GB');
});

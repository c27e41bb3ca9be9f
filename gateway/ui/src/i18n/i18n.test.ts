import { expect, it } from 'vitest';
import { chooseLanguage, i18n } from './i18n';
import './agent';
import './ticket';

const words = (text: object) => () => Promise.resolve({ default: text });

it('changes the words of every page, also of those that are opened later', async () => {
  await chooseLanguage('de', {
    './de.json': words({ nav: { home: 'Start' } }),
    './ticket.de.json': words({ report: { submit: 'Ticket absenden' } }),
    './agent.de.json': words({ queue: { clear: 'Alle entfernen' } }),
  });
  expect([i18n.t('report.submit', { ns: 'ticket' }), i18n.t('queue.clear', { ns: 'agent' })]).toEqual([
    'Ticket absenden',
    'Alle entfernen',
  ]);
  expect(i18n.t('report.details', { ns: 'ticket' })).toBe('Details');
  expect(document.documentElement.lang).toBe('de');
  await chooseLanguage('en-GB');
});

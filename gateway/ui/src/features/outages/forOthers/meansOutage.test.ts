import { expect, test } from 'vitest';
import { meansOutage } from './meansOutage';

const outage = { title: 'Email is down', services: ['Email', 'Remote desktop', 'VPN'] };

test.each([
  ['My emails do not arrive', true],
  ['e-mail broken', true],
  ['REMOTE DESKTOP closes', true],
  ['The VPN closes', true],
  ['vpns', false],
  ['How can I get a new printer?', false],
  ['Printer is down', false],
  ['It is not working', false],
  ['', false],
])('%j: %s', (text, means) => expect(meansOutage(text, outage)).toBe(means));

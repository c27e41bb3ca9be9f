import { expect, it } from 'vitest';
import { providerFormOf, providerInputOf } from './providerForm';

const provider = {
  name: 'Quay IT',
  address: ['1 Quay', 'York'],
  phone: null,
  email: 'it@quay.example',
  homepage: null,
  brandColour: '#1c4a43',
  accentColour: '#1c4a43',
  timeZone: 'Europe/London',
  mailSender: null,
  agentsSecondFactor: true,
};

it('says again what it was told', () => {
  const said = { ...provider, accentColour: undefined };
  expect(
    providerInputOf(providerFormOf({ provider, logo: null, agentsSecondFactor: true, version: 1 })),
  ).toEqual({ ...said });
});

it('leaves out empty lines, and takes what a sender lacks from the provider', () => {
  const form = {
    ...providerFormOf({ provider, logo: null, agentsSecondFactor: true, version: 1 }),
    address: ' 1 Quay \n\n',
    senderEmail: 'portal@quay.example',
  };
  expect(providerInputOf(form)).toMatchObject({
    address: ['1 Quay'],
    mailSender: { name: 'Quay IT', email: 'portal@quay.example' },
  });
});

import type { ProviderInput, ProviderSettings } from './queries';

/** The settings as fields have them: text, and empty for what there is not. */
export interface ProviderForm {
  name: string;
  address: string;
  phone: string;
  email: string;
  homepage: string;
  brandColour: string;
  timeZone: string;
  senderName: string;
  senderEmail: string;
  agentsSecondFactor: boolean;
}

export const providerFormOf = ({ provider, agentsSecondFactor }: ProviderSettings): ProviderForm => ({
  name: provider.name,
  address: provider.address.join('\n'),
  phone: provider.phone ?? '',
  email: provider.email,
  homepage: provider.homepage ?? '',
  brandColour: provider.brandColour ?? '',
  timeZone: provider.timeZone,
  senderName: provider.mailSender?.name ?? '',
  senderEmail: provider.mailSender?.email ?? '',
  agentsSecondFactor,
});

const orNull = (text: string) => text.trim() || null;

export const providerInputOf = (form: ProviderForm): ProviderInput => ({
  name: form.name.trim(),
  address: form.address
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean),
  phone: orNull(form.phone),
  email: form.email.trim(),
  homepage: orNull(form.homepage),
  brandColour: orNull(form.brandColour),
  timeZone: form.timeZone,
  mailSender:
    form.senderName.trim() || form.senderEmail.trim()
      ? {
          name: form.senderName.trim() || form.name.trim(),
          email: form.senderEmail.trim() || form.email.trim(),
        }
      : null,
  agentsSecondFactor: form.agentsSecondFactor,
});

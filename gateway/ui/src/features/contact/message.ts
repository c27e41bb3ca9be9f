/** A message while it is being written. */
export interface Message {
  name: string;
  company: string;
  email: string;
  text: string;
}

export type MessageField = keyof Message;

export const emptyMessage: Message = { name: '', company: '', email: '', text: '' };

const LONGEST = 5_000;

/** What is wrong with it, by field: keys of the words below `missing`. */
export function faultsOf(message: Message, asked: readonly MessageField[]) {
  const faults: Partial<Record<MessageField, 'name' | 'company' | 'email' | 'text' | 'long'>> = {};
  for (const field of asked) if (!message[field].trim()) faults[field] = field;
  if (asked.includes('email') && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(message.email.trim()))
    faults.email = 'email';
  if (message.text.length > LONGEST) faults.text = 'long';
  return faults;
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** As rich text: an empty line begins a paragraph. */
export const asHtml = (text: string) =>
  text
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${escaped(paragraph).replaceAll('\n', '<br>')}</p>`)
    .join('');

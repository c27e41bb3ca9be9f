import type { OutageRow } from '@/features/outages/model';

/** They stand in what is reported of anything. Of three letters are many words that say nothing, and "VPN". */
const FILLERS = new Set(
  'all and any are ask bad but can day did does for get got had has her him his how its let may new not now off old one our out own set she the too try two use was way who why yet you about again cannot down error from have help into issue more need never outage problem some still that there this using very what when will with work working your'.split(
    ' ',
  ),
);

const wordsOf = (text: string) =>
  (text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []).filter((word) => !FILLERS.has(word));

/** Of one stem, near enough: "printer", "printers", "printing" are not told apart from "print". */
const alike = (one: string, other: string) =>
  one === other ||
  (Math.min(one.length, other.length) >= 4 && (one.startsWith(other) || other.startsWith(one)));

/** Whether what somebody types has a word of what is out. */
export function meansOutage(text: string, { title, services }: Pick<OutageRow, 'title' | 'services'>) {
  const typed = wordsOf(text.replace(/e-mail/gi, 'email'));
  const known = wordsOf([title, ...services].join(' ').replace(/e-mail/gi, 'email'));
  return typed.some((word) => known.some((other) => alike(word, other)));
}

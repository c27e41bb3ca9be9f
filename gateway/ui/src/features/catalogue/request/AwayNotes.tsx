import { useTranslation } from 'react-i18next';
import type { AskedStep } from '@/features/catalogue/model';
import { nameOf } from '@/lib/nameOf';
import { useFormat } from '@/lib/useFormat';

/** Of those who are asked, who is away until when, and who is asked in their place, if anybody may be. */
export function AwayNotes({ people }: { people: AskedStep['people'] }) {
  const { t } = useTranslation('request');
  const { day } = useFormat();
  return people.map(
    ({ person, standIn, awayUntil }) =>
      awayUntil && (
        <p key={person.id}>
          {t(standIn ? 'asked.away' : 'asked.awayAlone', {
            name: nameOf(person),
            standIn: nameOf(standIn),
            day: day(awayUntil),
          })}
        </p>
      ),
  );
}

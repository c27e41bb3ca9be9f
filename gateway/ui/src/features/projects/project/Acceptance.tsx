import { useTranslation } from 'react-i18next';
import type { Milestone } from '@/features/projects/model';
import { dayAndTime } from '@/features/tickets/forOthers/times';
import { nameOf } from '@/lib/nameOf';

type Word = Milestone['votes'][number];

/** Whether it is reached and nobody is asked to accept it, or nobody any more. */
export const isUnanswered = ({ state, awaited, acceptors }: Milestone) =>
  acceptors.length > 0 && (state === 'expired' || (state === 'reached' && awaited.length === 0));

/** Who has accepted a milestone, and for whom it waits; nothing where nobody has to. */
export function Acceptance({ milestone, agent }: { milestone: Milestone; agent?: boolean }) {
  const { t, i18n } = useTranslation('project');
  const { quorum, awaited, away, votes, expiresAt } = milestone;
  if (!quorum) return null;
  const list = (names: string[]) => new Intl.ListFormat(i18n.language).format(names);
  const said = (which: boolean) =>
    votes
      .filter(({ accepted }) => accepted === which)
      .map((word: Word) =>
        word.insteadOf
          ? t('milestone.insteadOf', { by: nameOf(word.by), whom: nameOf(word.insteadOf) })
          : nameOf(word.by),
      );
  const [agreed, refused] = [said(true), said(false)];
  const waits = milestone.state === 'reached';
  const names = list(awaited.map((person) => nameOf(person)));
  const number = quorum.kind === 'at-least' ? quorum.count : 0;
  const facts = [
    agreed.length > 0 && t('milestone.agreed', { names: list(agreed) }),
    refused.length > 0 && t('milestone.refused', { names: list(refused) }),
    waits &&
      awaited.length > 0 &&
      (quorum.kind === 'all' && awaited.length > 1
        ? t('milestone.waitsForAll', { names })
        : number > 1
          ? t('milestone.waitsForSome', { names, number })
          : t('milestone.waitsFor', { names })),
    waits &&
      awaited.length > 0 &&
      expiresAt &&
      t('milestone.until', { day: dayAndTime(expiresAt, i18n.language) }),
    ...(waits ? away : []).map(({ person, standIn, until }) =>
      t('milestone.away', {
        name: nameOf(person),
        day: dayAndTime(until, i18n.language),
        standIn: nameOf(standIn),
      }),
    ),
    waits && milestone.instead && t('milestone.others'),
    agent && isUnanswered(milestone) && t('milestone.nobody'),
  ].filter(Boolean);
  return <span dir="auto">{facts.join(' · ')}</span>;
}

import { IconLock, IconMessage } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { agentsQuery } from '@/api/queries';
import { ErrorLine } from '@/components/ErrorLine';
import { Notice } from '@/components/Notice';
import type { RichTextControls } from '@/components/RichTextEditor';
import { AtHand } from '@/features/tickets/conversation/AtHand';
import { Composer } from '@/features/tickets/conversation/Composer';
import { MergedInto } from '@/features/tickets/conversation/Related';
import { Timeline } from '@/features/tickets/conversation/Timeline';
import { nameOf } from '@/lib/nameOf';
import { TimeBeside } from '@/features/tickets/time/TimeBeside';
import { useTimeForm } from '@/features/tickets/time/useTimeForm';
import { InsertArticle } from './InsertArticle';
import { Mention } from './Mention';
import { mentioned } from './mentioned';
import { InsertReply } from './replies/InsertReply';
import { WhoElse } from './WhoElse';
import { composerId, type TicketWork } from './useTicketWork';
import classes from './AgentConversation.module.css';

/** What was said, and the box for a reply or an internal note: two looks that nobody can confuse. */
export function AgentConversation({ work }: { work: TicketWork }) {
  const { t } = useTranslation('queue');
  const { ticket, internal, canReply, drafts, pending } = work;
  const kind = internal ? 'note' : 'reply';
  const editor = useRef<RichTextControls>(null);
  const form = useTimeForm();
  const { data: team } = useQuery(agentsQuery(''));
  const colleagues = (team?.items ?? []).filter(({ id }) => id !== work.user.id);
  const isMine = ticket.assignee?.id === work.user.id;
  const take = !isMine && { take: true };
  const others = [
    { label: t('send.wait'), also: { then: 'waiting-for-customer' as const } },
    { label: t('send.resolve'), also: { then: 'resolved' as const } },
    ...(take
      ? [
          { label: t('send.take'), also: take },
          { label: t('send.takeWait'), also: { ...take, then: 'waiting-for-customer' as const } },
        ]
      : []),
  ];
  return (
    <>
      <MergedInto ticket={ticket} />
      <WhatFailed work={work} />
      <Timeline
        ticket={ticket}
        pending={pending}
        fresh={work.fresh}
        onTakeBack={(comment) => {
          (comment.internal ? drafts.note : drafts.reply).putBack(comment);
          work.write(comment.internal);
        }}
        onSplit={ticket.allowed.internalNote ? work.split : undefined}
      />
      {ticket.allowed.internalNote && (
        <AtHand className={classes.write} label={t(`ticket.${kind}`)} onGo={() => work.write(internal)}>
          <WhoElse ticketId={ticket.id} writing={work.unsent} />
          <div className={classes.kinds} role="group" aria-label={t('ticket.kind')}>
            <button
              type="button"
              aria-pressed={!internal}
              disabled={!work.hasReply}
              onClick={() => work.write(false)}
            >
              <IconMessage size={16} aria-hidden />
              {t('ticket.reply')}
            </button>
            <button type="button" aria-pressed={internal} data-internal onClick={() => work.write(true)}>
              <IconLock size={16} aria-hidden />
              {t('ticket.note')}
            </button>
          </div>
          {!canReply && internal && <p className={classes.hint}>{t('ticket.resolvedHint')}</p>}
          <div
            onFocus={() => work.setReplying(!internal)}
            onBlur={({ currentTarget, relatedTarget }) => {
              if (!currentTarget.contains(relatedTarget)) work.setReplying(false);
            }}
          >
            <Composer
              key={kind}
              id={composerId(internal)}
              label={t(`ticket.${kind}Label`)}
              send={t(internal ? 'ticket.sendNote' : 'ticket.sendReply')}
              hint={
                internal ? t('ticket.noteHint') : t('ticket.replyHint', { who: nameOf(ticket.requester) })
              }
              internal={internal}
              people={internal ? colleagues : undefined}
              draft={drafts[kind]}
              closed={!canReply && !internal && t('ticket.resolvedMeanwhile')}
              controls={editor}
              tools={
                internal ? (
                  <Mention onInsert={(html) => editor.current?.insertText(html)} />
                ) : (
                  <>
                    <InsertArticle
                      organisation={ticket.organisation}
                      onInsert={(title, address) => editor.current?.insertLink(title, address)}
                    />
                    <InsertReply ticket={ticket} onInsert={(html) => editor.current?.insertText(html)} />
                    <TimeBeside form={form} />
                  </>
                )
              }
              others={internal ? undefined : others}
              ready={() => internal || !form.unclear}
              onSend={(text, files, also) => {
                if (internal)
                  return pending.send(text, true, files, { mentionIds: mentioned(text, colleagues) });
                pending.send(text, false, files, { ...also, time: form.time });
                form.clear();
              }}
            />
          </div>
        </AtHand>
      )}
    </>
  );
}

function WhatFailed({ work }: { work: TicketWork }) {
  const { t } = useTranslation('queue');
  if (!work.error) return null;
  if (!work.stale) return <ErrorLine error={work.error}>{t('ticket.failed')}</ErrorLine>;
  return (
    <Notice tone="warn" live>
      {work.staleBy ? t('ticket.stale', { who: work.staleBy }) : t('ticket.staleNobody')}
    </Notice>
  );
}

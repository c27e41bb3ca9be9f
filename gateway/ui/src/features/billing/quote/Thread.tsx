import { Button } from '@mantine/core';
import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useIdempotencyKey } from '@/api/idempotency';
import { useUser } from '@/api/queries';
import { ErrorPanel } from '@/components/ErrorPanel';
import { RelativeTime } from '@/components/RelativeTime';
import { RichText } from '@/components/RichText';
import { RichTextEditor } from '@/components/RichTextEditor';
import { commands } from '@/features/billing/commands';
import type { Quote } from '@/features/billing/model';
import { useCommand } from '@/features/billing/useCommand';
import { useDraft } from '@/lib/useDraft';
import classes from './Thread.module.css';

/** Questions about a quote and their answers; asking changes nothing about it. */
export function Thread({ quote, label, send }: { quote: Quote; label: string; send: string }) {
  const { t } = useTranslation('quote');
  const user = useUser();
  const id = useId();
  const keys = useIdempotencyKey();
  const [text, setText, clear] = useDraft(`${user.id}.quote.${quote.id}`, '');
  const [pressed, setPressed] = useState(false);
  const say = useCommand(() => commands.say(quote.id, text, keys.keyFor(text)));
  const nothing = !text.replace(/<[^>]*>/g, '').trim();
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    setPressed(true);
    if (say.isPending || nothing) return;
    say.mutate(undefined, {
      onSuccess: () => {
        keys.done();
        clear();
        setPressed(false);
      },
    });
  };
  return (
    <section id="questions" aria-labelledby={`${id}-title`} className={classes.thread}>
      <h2 id={`${id}-title`}>{t('thread.title')}</h2>
      {quote.messages.length > 0 && (
        <ol className={classes.messages}>
          {quote.messages.map((message) => (
            <li key={message.id} className={classes.message}>
              <p className={classes.who}>
                <strong>{message.actorName}</strong> <RelativeTime at={message.at} />
              </p>
              <RichText html={message.text} />
            </li>
          ))}
        </ol>
      )}
      {quote.allowed.ask && (
        <form noValidate className={classes.form} onSubmit={submit}>
          {say.error && <ErrorPanel error={say.error} />}
          <RichTextEditor
            id={id}
            label={label}
            minRows={3}
            error={pressed && nothing ? t('thread.missing') : undefined}
            value={text}
            onChange={setText}
            onSubmit={submit}
          />
          <div>
            <Button type="submit" variant="default" loading={say.isPending}>
              {send}
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}

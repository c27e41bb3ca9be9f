import { Button } from '@mantine/core';
import { IconThumbDown, IconThumbUp } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import { useUser } from '@/api/queries';
import { ErrorLine } from '@/components/ErrorLine';
import { Field } from '@/components/Field';
import { fieldProps } from '@/components/fieldProps';
import { Notice } from '@/components/Notice';
import { useDraft } from '@/lib/useDraft';
import classes from './Opinion.module.css';
import type { Schemas } from '@/features/knowledge/model';
import { articleKeys } from '@/features/knowledge/queries';

const COMMENT_MAX = 2_000;

type Article = Schemas['ArticleDetail'];

/** "Was this helpful?" The answer counts at once; a comment may follow, and one may think better of both. */
export function Opinion({ article }: { article: Article }) {
  const { t } = useTranslation('reading');
  const user = useUser();
  const given = article.opinion;
  const [before] = useState(given?.comment ?? '');
  const [comment, setComment, forget] = useDraft(`${user.id}.article.${article.id}.opinion`, before);
  const [sent, setSent] = useState(false);
  const { mutate, variables, isPending, error } = useOpinion(article);
  const helpful = isPending ? variables.helpful : given?.helpful;

  const answer = (yes: boolean) => {
    setSent(false);
    mutate({ helpful: yes, comment: given?.comment });
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (helpful === undefined || isPending) return;
    mutate(
      { helpful, comment: comment.trim() },
      {
        onSuccess: () => {
          setSent(true);
          forget();
        },
      },
    );
  };
  const field = { id: 'opinion-comment', help: t('opinion.commentHelp') };
  return (
    <section className={classes.opinion} aria-labelledby="opinion">
      <div className={classes.question}>
        <h2 id="opinion">{t('opinion.question')}</h2>
        <div className={classes.answers} role="group" aria-labelledby="opinion">
          <Button
            variant="default"
            leftSection={<IconThumbUp size={16} aria-hidden />}
            aria-pressed={helpful === true}
            onClick={() => answer(true)}
          >
            {t('opinion.yes')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconThumbDown size={16} aria-hidden />}
            aria-pressed={helpful === false}
            onClick={() => answer(false)}
          >
            {t('opinion.no')}
          </Button>
        </div>
        <span role="status">{helpful !== undefined && !sent && !error && t('opinion.thanks')}</span>
      </div>
      {error && <ErrorLine error={error}>{t('opinion.failed')}</ErrorLine>}
      {sent && (
        <Notice tone="good" live>
          {t('opinion.sent')}
        </Notice>
      )}
      {helpful === false && user.kind === 'contact' && (
        <p>
          {t('opinion.stuck')} <Link to="/report">{t('opinion.report')}</Link>
        </p>
      )}
      {helpful !== undefined && !sent && (
        <form className={classes.comment} onSubmit={send}>
          <Field {...field} label={t(helpful ? 'opinion.commentYes' : 'opinion.commentNo')}>
            <textarea
              {...fieldProps(field)}
              rows={3}
              maxLength={COMMENT_MAX}
              value={comment}
              onChange={(event) => setComment(event.currentTarget.value)}
            />
          </Field>
          <Button type="submit" variant="default" loading={isPending} disabled={!comment.trim()}>
            {t('opinion.send')}
          </Button>
        </form>
      )}
    </section>
  );
}

/** Sends an opinion and shows it as given: the article itself has not changed. */
function useOpinion({ id, number }: Article) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (opinion: Schemas['Opinion']) =>
      api.PUT('/api/articles/{id}/opinion', { params: { path: { id } }, body: opinion }),
    onSuccess: (_, opinion) =>
      queries.setQueryData<Article>(
        articleKeys.detail(String(number)),
        (known) => known && { ...known, opinion },
      ),
  });
}

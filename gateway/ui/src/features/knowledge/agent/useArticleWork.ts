import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { articleKeys, draftQuery } from '@/features/knowledge/queries';
import { isStale } from '@/api/asSeen';
import { useUser } from '@/api/queries';
import { announce } from '@/lib/announce';
import { formOf, sameText, textOf } from './articleForm';
import { commands } from './commands';
import { useKeptForm } from './useKeptForm';
import { useWriting } from './useWriting';
import type { Schemas } from '@/features/knowledge/model';

type Draft = Schemas['ArticleDraft'];
export type Deed = 'save' | 'publish' | 'withdraw' | 'discard';

/** An agent at work on an article that exists: what is written, what is wrong with it, and what can be done with it. */
export function useArticleWork(draft: Draft) {
  const { t } = useTranslation('articles');
  const queries = useQueryClient();
  const user = useUser();
  const saved = formOf(draft);
  const kept = useKeptForm(`${user.id}.article.${draft.id}`, saved);
  const { form, dirty } = kept;
  const writing = useWriting(form);
  const [carried, setCarried] = useState(() => queries.getQueryData<Error>(articleKeys.failure(draft.id)));

  const lookAgain = () => queries.fetchQuery({ ...draftQuery(String(draft.number)), staleTime: 0 });

  /** Saves what is written and says which version that makes. */
  const save = async () => {
    if (!dirty) return draft;
    const sent = form;
    await ifStillSo(draft, lookAgain, (version) => commands.edit(draft.id, textOf(sent), version));
    const now = await lookAgain();
    kept.settle(sent, formOf(now));
    return now;
  };
  const deeds: Record<Deed, () => Promise<unknown>> = {
    save,
    publish: async () => commands.publish(draft.id, (await save()).version),
    withdraw: () => commands.withdraw(draft.id, draft.version),
    discard: async () => {
      if (draft.changed) await commands.discard(draft.id, draft.version);
      kept.forget();
    },
  };
  const { mutate, isPending, variables, error, reset } = useMutation({
    mutationFn: (deed: Deed) => deeds[deed](),
    onMutate: () => {
      setCarried(undefined);
      queries.removeQueries({ queryKey: articleKeys.failure(draft.id) });
    },
    onSuccess: (_, deed) => announce(t(`article.done.${deed}`)),
    onSettled: () => queries.invalidateQueries({ queryKey: articleKeys.all }),
  });

  const failed = error ?? carried;
  return {
    draft,
    form,
    dirty,
    change: (next: Parameters<typeof kept.change>[0]) => {
      if (error) reset();
      kept.change(next);
    },
    foundFrom: kept.foundFrom,
    forget: kept.forget,
    insist: kept.insist,
    /** Somebody else has saved meanwhile: first one has to choose. */
    overtaken: kept.overtaken && !isPending,
    /** Somebody else changed something before one's own press arrived; nothing of one's own was at stake. */
    stale: isStale(failed) && !kept.overtaken,
    leave: writing.leave,
    ...writing.shown(isStale(failed) ? undefined : failed),
    doing: isPending ? variables : undefined,
    run: (deed: Deed) => {
      if (isPending) return;
      const checked = deed === 'save' || deed === 'publish';
      if (checked && (!writing.press(deed === 'publish') || kept.overtaken)) return;
      mutate(deed);
    },
  };
}

export type ArticleWork = ReturnType<typeof useArticleWork>;

/**
 * An article moves on for other reasons than its text, such as who may read it. Only if the text is no longer what it was
 * has somebody else been quicker.
 */
async function ifStillSo(
  seen: Draft,
  lookAgain: () => Promise<Draft>,
  edit: (version: number) => Promise<unknown>,
) {
  try {
    await edit(seen.version);
  } catch (error) {
    if (!isStale(error)) throw error;
    const now = await lookAgain();
    if (!sameText(formOf(now), formOf(seen))) throw error;
    await edit(now.version);
  }
}

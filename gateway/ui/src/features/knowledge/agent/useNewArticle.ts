import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useIdempotencyKey } from '@/api/idempotency';
import { useUser } from '@/api/queries';
import { useDraft } from '@/lib/useDraft';
import { everyone, readersOf, textOf, type ArticleForm, type Readers } from './articleForm';
import { commands } from './commands';
import { useKeptForm } from './useKeptForm';
import { useWriting } from './useWriting';
import { articleKeys } from '@/features/knowledge/queries';

/** An article that is not there yet. `start`: what it begins with; `from`: where that comes from. */
export function useNewArticle(start: ArticleForm, from: string) {
  const user = useUser();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { keyFor } = useIdempotencyKey();
  const key = `${user.id}.new-article.${from}`;
  const kept = useKeptForm(key, start);
  const [readers, setReaders, forgetReaders] = useDraft<Readers>(`${key}.readers`, everyone);
  const { form } = kept;
  const writing = useWriting(form);

  const { mutate, isPending, variables, error, reset } = useMutation({
    mutationFn: async (publish: boolean) => {
      const article = { ...textOf(form), ...readersOf(readers) };
      const made = await commands.begin(article, keyFor(article));
      // It is there now, whatever becomes of publishing it: its own page says if that did not work.
      const failure =
        publish &&
        (await commands.publish(made.id).then(
          () => undefined,
          (reason: unknown) => reason,
        ));
      if (failure) queries.setQueryData(articleKeys.failure(made.id), failure);
      return made;
    },
    onSuccess: async ({ number }) => {
      kept.forget();
      forgetReaders();
      void queries.invalidateQueries({ queryKey: articleKeys.all });
      await navigate({ to: '/agent/knowledge/$number', params: { number: String(number) }, replace: true });
    },
  });

  return {
    form,
    dirty: kept.dirty,
    change: (next: Parameters<typeof kept.change>[0]) => {
      if (error) reset();
      kept.change(next);
    },
    readers,
    setReaders,
    foundFrom: kept.foundFrom,
    forget: () => {
      kept.forget();
      forgetReaders();
    },
    leave: writing.leave,
    ...writing.shown(error),
    doing: isPending ? (variables ? ('publish' as const) : ('save' as const)) : undefined,
    run: (deed: 'save' | 'publish') => {
      if (!isPending && writing.press(deed === 'publish')) mutate(deed === 'publish');
    },
  };
}

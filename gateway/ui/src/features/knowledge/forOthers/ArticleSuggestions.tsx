import { useDebouncedValue } from '@mantine/hooks';
import { IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { articleSuggestionsQuery, SUGGESTION_MAX, SUGGESTION_MIN } from '@/features/knowledge/queries';
import { IconButton } from '@/components/IconButton';
import { NewWindow } from '@/components/NewWindow';
import { announce } from '@/lib/announce';
import { useStillBelow } from '@/lib/useStillBelow';
import classes from './ArticleSuggestions.module.css';

const PAUSE_MS = 250;

/**
 * What there is to read about what is being typed. It stays out of the way: it opens softly below the field, says so once
 * and politely, never takes the focus nor moves what has it, and whoever does not want it does not see it again on this page.
 */
export function ArticleSuggestions({ text }: { text: string }) {
  const { t } = useTranslation('knowledge');
  const [dismissed, setDismissed] = useState(false);
  const [wanted] = useDebouncedValue(text.trim().slice(0, SUGGESTION_MAX), PAUSE_MS);
  const asking = !dismissed && wanted.length >= SUGGESTION_MIN;
  const { data } = useQuery(articleSuggestionsQuery(wanted, asking));
  const found = asking ? (data?.items ?? []) : [];
  const open = found.length > 0;
  const place = useStillBelow<HTMLDivElement>();
  useEffect(() => {
    if (open) announce(t('suggestions.announced'));
  }, [open, t]);

  return (
    <div ref={place} className={classes.place} data-open={open || undefined}>
      <div className={classes.fold}>
        {open && (
          <section className={classes.panel} aria-label={t('suggestions.title')}>
            <p className={classes.title}>{t('suggestions.title')}</p>
            <IconButton
              className={classes.dismiss}
              label={t('suggestions.dismiss')}
              onClick={() => setDismissed(true)}
            >
              <IconX size={16} aria-hidden />
            </IconButton>
            <ul>
              {found.map(({ id, number, title, excerpt }) => (
                <li key={id}>
                  <a href={`/articles/${number}`} target="_blank" rel="noopener">
                    {title}
                    <NewWindow />
                  </a>
                  <p className={classes.excerpt}>{excerpt}</p>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </div>
  );
}

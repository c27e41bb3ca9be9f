import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newSending, uploadInPieces } from '@/api/uploadInPieces';
import { useReason } from '@/components/useReason';
import { announce } from '@/lib/announce';
import type { TextArea } from './useTextArea';

const isPicture = (file: File) => /^image\/(png|jpeg|gif|webp)$/.test(file.type);

/** The name that a copied picture has says nothing. */
const NAMELESS = /^(image|screenshot)?\.\w+$/i;

/** Pictures that are pasted or dropped into a text: uploaded while one goes on writing, and then shown there. */
export function usePictures({ edit, replace }: TextArea) {
  const { t } = useTranslation('articles');
  const reason = useReason();
  const [underWay, setUnderWay] = useState(0);
  const [problem, setProblem] = useState<string>();
  const running = useRef(new Set<AbortController>());
  useEffect(() => {
    const uploads = running.current;
    return () => uploads.forEach((one) => one.abort());
  }, []);

  const add = (file: File, number: number) => {
    const abort = new AbortController();
    running.current.add(abort);
    setUnderWay((count) => count + 1);
    setProblem(undefined);
    const place = `![${t('article.picture.uploading', { name: file.name, number })}]()`;
    edit(({ from, to }) => ({ from, to, insert: place, mark: [from + place.length, from + place.length] }));
    uploadInPieces('/api/article-files', file, { signal: abort.signal, sending: newSending() })
      .then(
        ({ id, name }) => {
          const words = NAMELESS.test(name) ? t('article.picture.describe') : name.replace(/\.\w+$/, '');
          replace(place, `![${words.replaceAll(/[[\]]/g, '')}](/api/article-files/${id})`);
          announce(t('article.picture.inserted', { name }));
        },
        (error: unknown) => {
          replace(place, '');
          setProblem(t('article.picture.failed', { name: file.name, reason: reason(error) }));
        },
      )
      .finally(() => {
        running.current.delete(abort);
        setUnderWay((count) => count - 1);
      });
  };
  const counter = useRef(0);
  return {
    busy: underWay > 0,
    problem,
    /** Takes the pictures among the files and gives back the others. */
    insert: (files: readonly File[]) => {
      files.filter(isPicture).forEach((file) => add(file, ++counter.current));
      return files.filter((file) => !isPicture(file));
    },
  };
}

export type Pictures = ReturnType<typeof usePictures>;

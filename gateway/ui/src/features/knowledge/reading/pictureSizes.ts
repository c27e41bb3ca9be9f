import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';

/** An article's picture; any other is not let in. */
export const PICTURE = /^\/api\/article-files\/[\w-]+$/;

// Longer than this nobody is kept from the text: then it moves when the picture comes.
const PATIENCE_MS = 1_000;

interface Size {
  width: number;
  height: number;
}

const sizes = new Map<string, Size>();

/** How large a picture is, if that has been learnt. */
export const sizeOf = (src: string): Size | undefined => sizes.get(src);

/** Which pictures a text has. */
export const picturesIn = (html: string): string[] => {
  const { images } = new DOMParser().parseFromString(html, 'text/html');
  const sources = [...images].map((image) => image.getAttribute('src') ?? '');
  return [...new Set(sources)].filter((src) => PICTURE.test(src));
};

const learn = (src: string) =>
  new Promise<void>((resolve) => {
    const image = new Image();
    image.onload = () => {
      if (image.naturalWidth > 0) sizes.set(src, { width: image.naturalWidth, height: image.naturalHeight });
      resolve();
    };
    image.onerror = () => resolve();
    image.src = src;
  });

/** Loads pictures to know their sizes, which the server does not say; gives up waiting after a moment. */
export async function learnSizes(sources: readonly string[]): Promise<void> {
  const all = Promise.all(sources.filter((src) => !sizes.has(src)).map(learn));
  await Promise.race([all, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
}

/** Whether a text can be shown without anything in it moving afterwards. */
export function useSizesLearned(html: string | undefined): boolean {
  const pictures = useMemo(() => (html === undefined ? [] : picturesIn(html)), [html]);
  const { isPending } = useQuery({
    queryKey: ['picture-sizes', ...pictures],
    queryFn: () => learnSizes(pictures).then(() => true),
    enabled: pictures.length > 0,
    staleTime: Infinity,
    // A text that is on the page stays there while a new edition's pictures come.
    placeholderData: (before) => before,
  });
  return pictures.length === 0 || !isPending;
}

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { learnSizes, picturesIn, sizeOf } from './pictureSizes';

let asked: string[] = [];

/** A browser that knows the sizes of some pictures, never gets one that is slow, and cannot read the others. */
class FakeImage {
  naturalWidth = 640;
  naturalHeight = 480;
  onload = () => {};
  onerror = () => {};
  set src(src: string) {
    asked.push(src);
    if (src.includes('slow')) return;
    queueMicrotask(src.includes('broken') ? () => this.onerror() : () => this.onload());
  }
}

beforeEach(() => {
  asked = [];
  vi.stubGlobal('Image', FakeImage);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('finds the pictures of a text, each once and no foreign ones', () => {
  const html =
    '<p><img src="/api/article-files/a1"><img src="https://elsewhere.example/x.png"></p>' +
    '<p><img src="/api/article-files/a1"><img><img src="/api/article-files/../session"></p>';
  expect(picturesIn(html)).toEqual(['/api/article-files/a1']);
});

it('learns their sizes once', async () => {
  await learnSizes(['/api/article-files/one', '/api/article-files/broken']);
  expect(sizeOf('/api/article-files/one')).toEqual({ width: 640, height: 480 });
  expect(sizeOf('/api/article-files/broken')).toBeUndefined();
  await learnSizes(['/api/article-files/one', '/api/article-files/two']);
  expect(asked.filter((src) => src.endsWith('one'))).toHaveLength(1);
});

it('does not wait long for one that does not come', async () => {
  vi.useFakeTimers();
  let done = false;
  const learnt = learnSizes(['/api/article-files/slow', '/api/article-files/three']).then(() => {
    done = true;
  });
  await vi.advanceTimersByTimeAsync(900);
  expect(done).toBe(false);
  await vi.advanceTimersByTimeAsync(200);
  await learnt;
  expect(sizeOf('/api/article-files/slow')).toBeUndefined();
  expect(sizeOf('/api/article-files/three')).toBeDefined();
});

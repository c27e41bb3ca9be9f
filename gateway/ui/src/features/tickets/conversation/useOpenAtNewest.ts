import { useElementScrollRestoration, useRouter } from '@tanstack/react-router';
import { useEffect, useState, type RefObject } from 'react';

const MARGIN = 16;
/** Of what was said last, at least so much is to be in sight, in px. */
const A_GLANCE = 96;

const scrollerOf = (element: Element): Element => {
  const parent = element.parentElement;
  if (!parent) return document.documentElement;
  return /auto|scroll/.test(getComputedStyle(parent).overflowY) ? parent : scrollerOf(parent);
};

/** Brings what was said last, and as much as there is room for of the box below it, into sight; only if it is not. */
function showNewest(place: Element, scroller: Element) {
  const newest = place.querySelector('[data-timeline] > li:last-of-type');
  if (!newest) return;
  const inPage = scroller === document.documentElement;
  if (!inPage) scroller.scrollTop = 0;
  const top = inPage ? 0 : scroller.getBoundingClientRect().top;
  const height = scroller.clientHeight;
  const begins = newest.getBoundingClientRect().top - top;
  if (begins + A_GLANCE <= height) return;
  const ends = (place.querySelector('[data-box]') ?? newest).getBoundingClientRect().bottom - top;
  scroller.scrollTop += Math.min(begins - MARGIN, ends - height + MARGIN);
}

/**
 * A conversation that is longer than the window opens at what was said last. Whoever comes back to it finds it as they left it,
 * and who comes with an intent, such as `#reply`, goes there.
 */
export function useOpenAtNewest(place: RefObject<HTMLElement | null>) {
  const router = useRouter();
  const left = useElementScrollRestoration({ getElement: () => window });
  const [back] = useState(left?.scrollY);
  useEffect(() => {
    const { hash, pathname } = router.state.location;
    if (hash) return;
    const open = () => {
      if (!place.current) return;
      const scroller = scrollerOf(place.current);
      if (scroller === document.documentElement && back !== undefined) scroller.scrollTop = back;
      else showNewest(place.current, scroller);
    };
    // In a frame of its own, once what has come is painted: scrolled at the same time, all below it would jump.
    let frame = 0;
    const openOncePainted = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => (frame = requestAnimationFrame(open)));
    };
    openOncePainted();
    // The router goes to the top of what it has rendered, before this or after.
    const unsubscribe = router.subscribe('onRendered', ({ pathChanged, toLocation }) => {
      if (pathChanged && toLocation.pathname === pathname) openOncePainted();
    });
    return () => {
      cancelAnimationFrame(frame);
      unsubscribe();
    };
  }, [router, place, back]);
}

import { createElement, type ReactNode } from 'react';
import { textElements } from '@/components/RichText';
import { bareElements, linkTo, safeHref, safeHtml, sidesOf, type Elements } from '@/components/safeHtml';

export interface Heading {
  /** Where in the page it is. */
  id: string;
  text: string;
  /** 2 for a heading of the article, 3 for one below it. */
  level: number;
}

export interface ReadArticle {
  content: ReactNode[];
  /** The headings of the upper two levels, in their order. */
  contents: Heading[];
}

/** An article's picture; any other is not let in. */
const PICTURE = /^\/api\/article-files\/[\w-]+$/;

/** So the server calls the places in a text; the page around it has no such ids. */
const PLACE = /^section-[\p{L}\p{M}\p{N}_-]+$/u;
const LISTED = 3;

/** An article's text as elements of the page, and its contents. */
export function readArticle(html: string): ReadArticle {
  const contents: Heading[] = [];
  const heading: Elements[string] = (element, children, key) => {
    const tag = element.tagName.toLowerCase();
    const level = Number(tag[1]);
    const id = PLACE.test(element.id) ? element.id : undefined;
    const text = element.textContent.trim();
    if (id && text && level <= LISTED) contents.push({ id, text, level });
    return createElement(tag, { key, id }, children);
  };
  const headings = { h2: heading, h3: heading, h4: heading, h5: heading, h6: heading };
  return { content: safeHtml(html, { ...textElements, ...articleElements, ...headings }), contents };
}

const articleElements: Elements = {
  ...bareElements('hr', 'del', 'ins', 'kbd', 'samp', 'sub', 'sup', 'details', 'summary'),
  a: (element, children, key) => linkTo(addressOf(element.getAttribute('href')), children, key),
  img: (element, _children, key) => {
    const src = element.getAttribute('src') ?? '';
    const alt = element.getAttribute('alt') ?? '';
    const title = element.getAttribute('title') ?? undefined;
    if (!PICTURE.test(src)) return alt;
    return <img key={key} src={src} alt={alt} title={title} decoding="async" {...sidesOf(element)} />;
  },
  // In a list of things to do: what is done, and nobody can tick it.
  input: (element) => (element.hasAttribute('checked') ? '☑' : '☐'),
  ol: (element, children, key) => (
    <ol key={key} start={wholeNumber(element.getAttribute('start'))}>
      {children}
    </ol>
  ),
  // What is wider than a phone scrolls by itself, also with the keyboard.
  pre: (_element, children, key) => (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <pre key={key} tabIndex={0}>
      {children}
    </pre>
  ),
  th: (element, children, key) => (
    <th key={key} scope="col" style={{ textAlign: alignOf(element) }}>
      {children}
    </th>
  ),
  td: (element, children, key) => (
    <td key={key} style={{ textAlign: alignOf(element) }}>
      {children}
    </td>
  ),
};

/** Places in the portal become whole addresses: on paper a link is worth only what it says. */
function addressOf(href: string | null) {
  const to = href?.trim() ?? '';
  if (to.startsWith('#')) return PLACE.test(decoded(to.slice(1))) ? to : undefined;
  return /^\/(?!\/)/.test(to) ? new URL(to, location.origin).href : safeHref(to);
}

function decoded(text: string) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const alignOf = (cell: Element) =>
  (['left', 'center', 'right'] as const).find((known) => known === cell.getAttribute('align'));

const wholeNumber = (text: string | null) => (text && /^\d{1,9}$/.test(text) ? Number(text) : undefined);

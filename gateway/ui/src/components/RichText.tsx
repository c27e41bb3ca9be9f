import { createElement, Fragment, useMemo, type ReactNode } from 'react';
import classes from './RichText.module.css';

const ALLOWED = new Set([
  'p',
  'br',
  'strong',
  'b',
  'em',
  'i',
  'ul',
  'ol',
  'li',
  'code',
  'pre',
  'a',
  'blockquote',
]);
const DROPPED = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'object', 'svg', 'math']);

function safeHref(href: string | null): string | undefined {
  return href && /^(https?:|mailto:|tel:)/i.test(href.trim()) ? href.trim() : undefined;
}

function toReact(node: Node, key: number): ReactNode {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent;
  if (!(node instanceof Element)) return null;
  const tag = node.tagName.toLowerCase();
  if (DROPPED.has(tag)) return null;
  const children = Array.from(node.childNodes, toReact);
  if (!ALLOWED.has(tag)) return <Fragment key={key}>{children}</Fragment>;
  if (tag === 'br') return <br key={key} />;
  if (tag !== 'a') return createElement(tag, { key }, children);
  const href = safeHref(node.getAttribute('href'));
  if (!href) return <Fragment key={key}>{children}</Fragment>;
  const outside = href.startsWith('http') ? { target: '_blank', rel: 'noopener noreferrer nofollow' } : {};
  return (
    <a key={key} href={href} {...outside}>
      {children}
    </a>
  );
}

/**
 * Shows formatted text. The server has cleaned it already; here only the tags and attributes we know become elements,
 * so that nothing else can reach the page even if it should slip through there.
 */
export function RichText({ html }: { html: string }) {
  const content = useMemo(() => {
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    return Array.from(parsed.body.childNodes, toReact);
  }, [html]);
  return <div className={classes.text}>{content}</div>;
}

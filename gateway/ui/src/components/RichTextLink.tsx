import { Button } from '@mantine/core';
import type { Editor } from '@tiptap/react';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './RichTextEditor.module.css';

const complete = (address: string) => (/^[a-z]+:/i.test(address) ? address : `https://${address}`);

/** Asks for a link's address in a line under the toolbar. Not a form of its own: it stands inside one. */
export function RichTextLink({ editor, onDone }: { editor: Editor; onDone: () => void }) {
  const { t } = useTranslation();
  const [address, setAddress] = useState(() => String(editor.getAttributes('link').href ?? ''));
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => input.current?.focus(), []);

  const apply = () => {
    const chain = editor.chain().focus().extendMarkRange('link');
    const href = address.trim();
    if (!href) chain.unsetLink().run();
    else if (editor.state.selection.empty && !editor.isActive('link')) {
      chain
        .insertContent({
          type: 'text',
          text: href,
          marks: [{ type: 'link', attrs: { href: complete(href) } }],
        })
        .run();
    } else chain.setLink({ href: complete(href) }).run();
    onDone();
  };
  return (
    <div className={classes.link}>
      <label htmlFor={id}>{t('editor.linkPrompt')}</label>
      <input
        ref={input}
        id={id}
        type="url"
        value={address}
        onChange={(event) => setAddress(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return;
          event.preventDefault();
          if (event.key === 'Enter') apply();
          else {
            // The focus would go with the line.
            editor.commands.focus();
            onDone();
          }
        }}
      />
      <Button variant="default" size="compact-sm" onClick={apply}>
        {address.trim() ? t('editor.linkApply') : t('editor.linkRemove')}
      </Button>
    </div>
  );
}

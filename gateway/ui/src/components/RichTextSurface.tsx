import Image from '@tiptap/extension-image';
import { EditorContent, useEditor } from '@tiptap/react';
import StarterKit from '@tiptap/starter-kit';
import { useEffect, useImperativeHandle, useMemo, useRef, useState, type Ref, type RefObject } from 'react';
import type { Callable } from './calledName';
import { NamesOffered, type OfferKeys } from './NamesOffered';
import type { RichTextControls } from './RichTextEditor';
import { RichTextToolbar } from './RichTextToolbar';
import classes from './RichTextEditor.module.css';

interface Props {
  id: string;
  value: string;
  onChange: (html: string) => void;
  onBlur?: () => void;
  onSubmit?: () => void;
  minRows: number;
  required: boolean;
  invalid: boolean;
  describedBy: string;
  focused?: boolean;
  controls?: Ref<RichTextControls>;
  people?: readonly Callable[];
}

/** Within a line, as letters are, and only what was uploaded here. */
const Picture = Image.extend({
  parseHTML: () => [{ tag: 'img[src^="/api/attachments/"]' }],
}).configure({ inline: true });

const extensions = [
  Picture,
  StarterKit.configure({
    heading: false,
    blockquote: false,
    horizontalRule: false,
    strike: false,
    underline: false,
    trailingNode: false,
    link: {
      openOnClick: false,
      defaultProtocol: 'https',
      protocols: ['mailto', 'tel'],
      HTMLAttributes: { rel: null, target: null },
    },
  }),
];

export default function RichTextSurface({
  value,
  onChange,
  onBlur,
  onSubmit,
  focused = false,
  controls,
  people,
  ...field
}: Props) {
  // The editor is made once; what it calls may change with every render.
  const latest = useRef({ onChange, onBlur, onSubmit });
  useEffect(() => {
    latest.current = { onChange, onBlur, onSubmit };
  });
  const [content] = useState(value);
  const visited = useRef(false);
  const offers = useRef<OfferKeys>(null);
  const editor = useEditor({
    extensions,
    content,
    injectCSS: false,
    autofocus: focused && 'end',
    editorProps: useEditorProps(field, () => latest.current.onSubmit, offers),
    onUpdate: ({ editor: changed }) => latest.current.onChange(changed.isEmpty ? '' : changed.getHTML()),
    onFocus: () => {
      visited.current = true;
    },
    onBlur: () => latest.current.onBlur?.(),
  });
  useImperativeHandle(
    controls,
    () => ({
      insertText: (html) => {
        editor.commands.focus(visited.current ? undefined : 'end');
        editor.commands.insertContent(html);
      },
      insertLink: (words, href) => {
        const link = { type: 'text', text: words, marks: [{ type: 'link', attrs: { href } }] };
        const space = { type: 'text', text: ' ' };
        editor.commands.focus(visited.current ? undefined : 'end');
        const { $from } = editor.state.selection;
        const inWord = /\S$/.test($from.parent.textBetween(0, $from.parentOffset));
        editor.commands.insertContent([...(inWord ? [space] : []), link, space]);
      },
      insertPicture: (attrs) => {
        if (!visited.current) editor.commands.focus('end');
        editor.commands.insertContent([
          { type: 'image', attrs },
          { type: 'text', text: ' ' },
        ]);
      },
    }),
    [editor],
  );

  // A value from outside (a draft found again, a form cleared after sending) replaces what is shown.
  useEffect(() => {
    // On a slow page the editor may have been given up and made again; then the new one gets here too.
    if (editor.isDestroyed) return;
    const shown = editor.isEmpty ? '' : editor.getHTML();
    if (value !== shown) editor.commands.setContent(value, { emitUpdate: false });
  }, [editor, value]);

  return (
    <>
      <RichTextToolbar editor={editor} />
      <div className={classes.surface}>
        {/* The editor puts itself in a moment later: until then its place is kept. */}
        <EditorContent
          editor={editor}
          className={classes.content}
          style={{ minHeight: textHeight(field.minRows) }}
        />
        {people && <NamesOffered editor={editor} people={people} keys={offers} />}
      </div>
    </>
  );
}

const textHeight = (rows: number) => `${rows * 1.5 + 1}rem`;

type Field = Pick<Props, 'id' | 'minRows' | 'required' | 'invalid' | 'describedBy'>;

function useEditorProps(
  { id, minRows, required, invalid, describedBy }: Field,
  submit: () => (() => void) | undefined,
  offers: RefObject<OfferKeys | null>,
) {
  const latest = useRef(submit);
  return useMemo(
    () => ({
      attributes: {
        id,
        role: 'textbox',
        dir: 'auto',
        'aria-multiline': 'true',
        'aria-labelledby': `${id}-label`,
        'aria-required': String(required),
        'aria-invalid': String(invalid),
        ...(describedBy && { 'aria-describedby': describedBy }),
        style: `min-height: ${textHeight(minRows)}`,
      },
      handleDOMEvents: {
        keydown: (_view: unknown, event: KeyboardEvent) => {
          if (offers.current?.(event)) {
            event.preventDefault();
            event.stopPropagation();
            return true;
          }
          // The editor would take it to select the paragraph, and the dialog around it would not hear of it.
          return event.key === 'Escape';
        },
      },
      handleKeyDown: (_view: unknown, event: KeyboardEvent) => {
        const send = event.key === 'Enter' && (event.ctrlKey || event.metaKey) && latest.current();
        if (!send) return false;
        send();
        return true;
      },
    }),
    [id, minRows, required, invalid, describedBy, offers],
  );
}

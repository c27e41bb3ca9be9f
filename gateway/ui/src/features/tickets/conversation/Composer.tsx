import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useMemo, useState, type ReactNode, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { Callable } from '@/components/calledName';
import { DraftBack } from '@/components/DraftBack';
import { FilePicker } from '@/components/FilePicker';
import { Notice } from '@/components/Notice';
import { RichTextEditor, type RichTextControls } from '@/components/RichTextEditor';
import { usePicturesInText } from '@/components/usePicturesInText';
import { onMac } from '@/lib/onMac';
import { useOfferedShortcuts } from '@/manifest/shortcuts';
import type { WithReply } from '@/features/tickets/commands';
import { withPicturesOf } from '@/lib/picturesInText';
import type { Attached } from '@/features/tickets/model';
import { plainText } from '@/features/tickets/plainText';
import type { CommentDraft } from './useCommentDraft';
import classes from './Composer.module.css';

const CTRL = onMac ? '⌘' : 'Ctrl';

interface Props {
  /** Of the text, so that a key can bring the focus there. */
  id: string;
  label: string;
  send: string;
  hint?: ReactNode;
  internal?: boolean;
  draft: CommentDraft;
  controls?: Ref<RichTextControls>;
  /** Why what is written cannot be sent any more. */
  closed?: string | false;
  /** Further ways to fill the text, beside the files. */
  tools?: ReactNode;
  /** What else can be done with sending it. */
  others?: { label: string; also: WithReply }[];
  /** Says no while something beside the text is not as it should be. */
  ready?: () => boolean;
  onSend: (text: string, attachments: Attached[], also?: WithReply) => void;
  /** Who is offered once an @ is typed. */
  people?: readonly Callable[];
}

/** The box at the end of a conversation. */
export function Composer({
  id,
  label,
  send,
  hint,
  internal = false,
  draft,
  controls,
  closed,
  tools,
  others,
  ready,
  onSend,
  people,
}: Props) {
  const { t } = useTranslation('ticket');
  useOfferedShortcuts(useMemo(() => [{ keys: `${CTRL} Enter`, label: t('comment.sendKey') }], [t]));
  const { uploads } = draft;
  const pictures = usePicturesInText(uploads, controls);
  const [problem, setProblem] = useState<'empty' | 'files'>();
  const attached = uploads.attachments;
  const failed = uploads.files.some(({ state }) => state === 'failed');
  const files = failed ? 'filesFailed' : uploads.busy && 'filesWaiting';
  const said = problem === 'files' ? files : problem;

  const submit = (also?: WithReply) => {
    if (closed || ready?.() === false) return;
    const written = withPicturesOf(
      draft.text,
      uploads.attachments.map(({ id: file }) => file),
    );
    const text = plainText(written) ? written : '';
    if (!text && uploads.files.length === 0) return setProblem('empty');
    if (files) return setProblem('files');
    setProblem(undefined);
    if (also) onSend(text, attached, also);
    else onSend(text, attached);
    draft.clear();
  };
  return (
    <form
      className={classes.composer}
      data-internal={internal || undefined}
      aria-label={label}
      {...pictures.target}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {draft.foundFrom !== undefined && (
        <DraftBack from={draft.foundFrom} discard={t('comment.discard')} onDiscard={draft.clear}>
          {t('comment.draftBack')}
        </DraftBack>
      )}
      {closed && (
        <Notice tone="warn" live>
          {closed}
        </Notice>
      )}
      <RichTextEditor
        id={id}
        label={label}
        value={draft.text}
        minRows={3}
        people={people}
        controls={pictures.controls}
        error={said && t(`comment.${said}`)}
        onSubmit={() => submit()}
        onChange={(text) => {
          draft.setText(text);
          if (problem === 'empty') setProblem(undefined);
        }}
      />
      {tools}
      <FilePicker uploads={uploads} compact label={t('comment.addFiles')} />
      <div className={classes.actions}>
        {hint && <p className={classes.hint}>{hint}</p>}
        <span className={classes.key}>{t('comment.shortcut', { key: CTRL })}</span>
        <span className={classes.send}>
          <Button type="submit" disabled={Boolean(closed)}>
            {send}
          </Button>
          {others && (
            <Menu position="top-end" transitionProps={{ duration: 0 }}>
              <Menu.Target>
                <Button className={classes.more} disabled={Boolean(closed)} aria-label={t('comment.sendAnd')}>
                  <IconChevronDown size={16} aria-hidden />
                </Button>
              </Menu.Target>
              <Menu.Dropdown>
                {others.map(({ label: what, also }) => (
                  <Menu.Item key={what} onClick={() => submit(also)}>
                    {what}
                  </Menu.Item>
                ))}
              </Menu.Dropdown>
            </Menu>
          )}
        </span>
      </div>
    </form>
  );
}

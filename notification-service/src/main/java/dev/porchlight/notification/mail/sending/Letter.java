package dev.porchlight.notification.mail.sending;

/**
 * What a mail says, before it is text or HTML.
 *
 * @param lead the sentence after the heading; null for none
 * @param quote what was said, in rich text not yet made safe; null for nothing
 * @param facts the ticket in one line, under its summary
 * @param url where to read on and answer
 * @param reason why the reader gets this
 */
record Letter(
        long number,
        String summary,
        String heading,
        String lead,
        String quote,
        String facts,
        String url,
        String linkText,
        String reason) {}

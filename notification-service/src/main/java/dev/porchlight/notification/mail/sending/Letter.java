package dev.porchlight.notification.mail.sending;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a mail says, before it is text or HTML.
 *
 * @param language as HTML spells it
 * @param called what people call the subject by; empty for nothing
 * @param facts the subject in one line, under its title
 * @param url where to read on and answer
 * @param why why the reader gets this
 */
record Letter(
        String language,
        String heading,
        List<Item> items,
        String called,
        String title,
        String facts,
        String url,
        String linkText,
        String why) {

    /**
     * One thing that happened.
     *
     * @param heading null where the letter's says it
     * @param lead the sentence after the heading; null for none
     * @param quote what was said, in rich text not yet made safe; null for nothing
     * @param files the sentence with the names of files that came with it; null for none
     */
    record Item(
            @Nullable String heading,
            @Nullable String lead,
            @Nullable String quote,
            @Nullable String files) {}
}

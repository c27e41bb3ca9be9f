package dev.porchlight.knowledge.article.commands;

import dev.porchlight.knowledge.article.events.AttachedFile;
import dev.porchlight.knowledge.article.events.Content;
import dev.porchlight.knowledge.markdown.Markdown;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.text.PlainText;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * What an author hands in.
 *
 * @param language a BCP 47 tag; English as the British write it, if null
 * @param relatedIds other articles, none if null
 * @param attachmentIds files that were uploaded, none if null
 */
public record Draft(
        String title,
        String markdown,
        String language,
        UUID subjectId,
        List<UUID> relatedIds,
        List<UUID> attachmentIds) {

    public static final int LONGEST_TITLE = 150;

    private static final int LONGEST_LANGUAGE = 35;
    private static final int MOST_RELATED = 20;
    private static final int MOST_ATTACHMENTS = 20;

    /** @throws InvalidInput if something of it is too long, too many or not what it should be */
    public Draft {
        title = PlainText.line("/title", title);
        if (title.length() > LONGEST_TITLE) {
            throw new InvalidInput("/title", "must have at most " + LONGEST_TITLE + " characters");
        }
        markdown = Markdown.clean("/markdown", markdown);
        language = language == null ? "en-GB" : canonical(language);
        relatedIds = each("/relatedIds", relatedIds, MOST_RELATED, "articles");
        attachmentIds = each("/attachmentIds", attachmentIds, MOST_ATTACHMENTS, "files");
    }

    /** What an article says already. */
    static Draft of(Content article) {
        return new Draft(
                article.title(),
                article.markdown(),
                article.language(),
                article.subjectId(),
                article.relatedIds(),
                article.attachments().stream().map(AttachedFile::id).toList());
    }

    private static String canonical(String language) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(language).build();
            if (locale.getLanguage().matches("[a-z]{2,3}") && language.length() <= LONGEST_LANGUAGE) {
                return locale.toLanguageTag();
            }
        } catch (IllformedLocaleException e) {
            // said below
        }
        throw new InvalidInput("/language", "must be a language's tag, such as en-GB");
    }

    private static List<UUID> each(String pointer, List<UUID> ids, int most, String what) {
        List<UUID> each = ids == null ? List.of() : ids.stream().distinct().toList();
        if (each.size() > most) {
            throw new InvalidInput(pointer, "must be at most " + most + " " + what);
        }
        return each;
    }
}

package dev.porchlight.knowledge.article.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.porchlight.knowledge.article.events.Audience;
import dev.porchlight.platform.problem.InvalidInput;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What authors hand in, and for whom. */
class DraftTest {

    private static final UUID SUBJECT = UUID.randomUUID();

    @Test
    void whatIsLeftOutIsTheUsual() {
        Draft draft = draft("Title", "Text", null);
        assertThat(draft.language()).isEqualTo("en-GB");
        assertThat(draft.relatedIds()).isEmpty();
        assertThat(draft.attachmentIds()).isEmpty();
        assertThat(new Readers(null, null)).isEqualTo(new Readers(Audience.EVERYONE, List.of()));
    }

    @Test
    void textsAreClean() {
        Draft draft = draft(" A\ttitle\u202e ", "a\r\nb\rc\0d\ud800e\tf \ud83d\ude00", null);
        assertThat(draft.title()).isEqualTo("A title");
        assertThat(draft.markdown()).isEqualTo("a\nb\ncde\tf \ud83d\ude00");
    }

    @ParameterizedTest
    @CsvSource({"de,de", "EN-gb,en-GB", "zh-hant-tw,zh-Hant-TW", "iw,he"})
    void languagesAreWrittenInOneWay(String given, String canonical) {
        assertThat(draft("Title", "Text", given).language()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "english", "en_GB", "en-GB-", "x-klingon", "und", "en-a-aaaaaaaa-bbbbbbbb-cccccccc-dddddddd"
            })
    void whatIsNoLanguageIsRefused(String language) {
        refused("/language", () -> draft("Title", "Text", language));
    }

    @Test
    void titlesAreNeitherMissingNorLong() {
        refused("/title", () -> draft(" \u202e ", "Text", null));
        refused("/title", () -> draft("x".repeat(151), "Text", null));
        assertThat(draft("x".repeat(150) + "  ", "Text", null).title()).hasSize(150);
    }

    @Test
    void textsAreNotEndless() {
        refused("/markdown", () -> draft("Title", "x".repeat(100_001), null));
        assertThat(draft("Title", "x".repeat(100_000) + "\0", null).markdown()).hasSize(100_000);
    }

    @Test
    void whatIsNamedTwiceCountsOnce() {
        List<UUID> many = Stream.generate(UUID::randomUUID).limit(21).toList();
        List<UUID> same = Collections.nCopies(21, SUBJECT);
        refused("/relatedIds", () -> new Draft("Title", "Text", null, SUBJECT, many, null));
        refused("/attachmentIds", () -> new Draft("Title", "Text", null, SUBJECT, null, many));
        Draft draft = new Draft("Title", "Text", null, SUBJECT, same, same);
        assertThat(draft.relatedIds()).containsExactly(SUBJECT);
        assertThat(draft.attachmentIds()).containsExactly(SUBJECT);
    }

    @Test
    void organisationsAreForTheAudienceOfOrganisations() {
        List<UUID> some = List.of(UUID.randomUUID());
        refused("/organisationIds", () -> new Readers(Audience.ORGANISATIONS, List.of()));
        refused("/organisationIds", () -> new Readers(Audience.ORGANISATIONS, null));
        refused("/organisationIds", () -> new Readers(Audience.EVERYONE, some));
        refused("/organisationIds", () -> new Readers(null, some));
        refused("/organisationIds", () -> new Readers(Audience.AGENTS, some));
        refused(
                "/organisationIds",
                () -> new Readers(
                        Audience.ORGANISATIONS,
                        Stream.generate(UUID::randomUUID).limit(201).toList()));
    }

    private static Draft draft(String title, String markdown, String language) {
        return new Draft(title, markdown, language, SUBJECT, null, null);
    }

    private static void refused(String pointer, ThrowingCallable what) {
        assertThatThrownBy(what).isInstanceOfSatisfying(InvalidInput.class, invalid -> assertThat(
                        invalid.errors().getFirst().pointer())
                .isEqualTo(pointer));
    }
}

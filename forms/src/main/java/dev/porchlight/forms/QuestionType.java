package dev.porchlight.forms;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What kind of thing is asked for. */
public enum QuestionType {
    /** One line. */
    TEXT,
    /** Several lines. */
    LONG_TEXT,
    NUMBER,
    /** An amount in the question's currency, in minor units. */
    MONEY,
    /** A day, as in {@code 2026-05-12}. */
    DATE,
    YES_NO,
    /** One of the options. */
    CHOICE,
    /** Any of the options. */
    SEVERAL,
    /** Somebody of the organisation. */
    PERSON,
    /** A thing of the organisation. */
    ASSET,
    FILE;

    private static final Set<QuestionType> WITH_OPTIONS = EnumSet.of(CHOICE, SEVERAL);
    private static final Set<QuestionType> IN_ORDER = EnumSet.of(NUMBER, MONEY, DATE);
    private static final Set<QuestionType> MANY_IF_SAID = EnumSet.of(PERSON, ASSET, FILE);

    /** How it is spelt outside of Java. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean hasOptions() {
        return WITH_OPTIONS.contains(this);
    }

    /** Whether one answer can be more than another. */
    boolean isInOrder() {
        return IN_ORDER.contains(this);
    }

    boolean mayBeMany() {
        return MANY_IF_SAID.contains(this);
    }
}

package dev.porchlight.identity.language;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.porchlight.identity.value.Word;

/** The languages there are, as BCP 47 spells them. */
public enum Language implements Word {
    ENGLISH("en-GB"),
    GERMAN("de");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    @Override
    @JsonValue
    public String word() {
        return tag;
    }
}

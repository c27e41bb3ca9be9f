package dev.porchlight.billing;

import dev.porchlight.platform.problem.InvalidInput;
import org.hamcrest.CustomMatcher;
import org.hamcrest.Matcher;

/** Matches what was refused, by where. */
public final class Refused {

    private Refused() {}

    /** Input refused at this pointer and no other. */
    public static Matcher<InvalidInput> at(String pointer) {
        return new CustomMatcher<>("invalid input at " + pointer) {
            @Override
            public boolean matches(Object thrown) {
                return thrown instanceof InvalidInput invalid
                        && invalid.errors().size() == 1
                        && invalid.errors().getFirst().pointer().equals(pointer);
            }
        };
    }
}

package dev.porchlight.identity.value;

import dev.porchlight.platform.problem.InvalidInput;
import java.util.Locale;
import java.util.regex.Pattern;

/** The name of a domain, {@code harbour.example}, in small letters. */
public record DomainName(String text) {

    private static final int LONGEST = 253;
    private static final Pattern FORM =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?");

    /** @throws InvalidInput if it is none */
    public DomainName {
        text = text.strip().toLowerCase(Locale.ROOT);
        if (text.length() > LONGEST || !FORM.matcher(text).matches()) {
            throw new InvalidInput("/domain", "must be a domain, such as harbour.example");
        }
    }
}

package dev.porchlight.identity.value;

import dev.porchlight.platform.problem.InvalidInput;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An email address, in lower case, because two spellings of one mailbox would be two sign-ins. Plain ASCII without
 * quotes and comments: what mail systems and Keycloak agree on.
 */
public record EmailAddress(String text) {

    public static final int LONGEST = 254;

    private static final Pattern FORM =
            Pattern.compile("(?=.{1,64}@)[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");

    /** @throws InvalidInput if it is not of the form of an address */
    public EmailAddress {
        text = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
        if (text.length() > LONGEST || !FORM.matcher(text).matches()) {
            throw new InvalidInput("/email", "must be an email address, such as name@example.com");
        }
    }

    @Override
    public String toString() {
        return text;
    }
}

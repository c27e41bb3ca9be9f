package dev.porchlight.identity.imports;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.porchlight.identity.value.Word;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of a table may be. */
enum Meaning implements Word {
    EXTERNAL_ID("id", "external id", "contact id", "contactid"),
    NAME("name", "full name", "fullname", "contact"),
    FIRST_NAME("first name", "firstname", "given name", "forename"),
    LAST_NAME("last name", "lastname", "surname", "family name"),
    EMAIL("email", "e-mail", "email address", "emailaddress1", "mail"),
    TELEPHONE("telephone", "phone", "phone number", "business phone", "telephone1", "tel"),
    ORGANISATION("organisation", "organization", "company", "account", "customer", "company name"),
    ORGANISATION_ID("organisation id", "organization id", "company id", "account id", "accountid"),
    SITE("site", "location", "office", "branch"),
    ROLES("roles", "role"),
    VISIBILITY("visibility", "ticket visibility", "sees"),
    ACTIVE("active", "status", "state");

    private final List<String> usual;

    Meaning(String... usual) {
        this.usual = List.of(usual);
    }

    @Override
    @JsonValue
    public String word() {
        return spelling();
    }

    /** What a column of this name mostly is. */
    static Optional<Meaning> of(String column) {
        String name = column.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Arrays.stream(values())
                .filter(meaning -> meaning.usual.contains(name))
                .findFirst();
    }
}

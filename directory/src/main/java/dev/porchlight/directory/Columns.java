package dev.porchlight.directory;

import org.jspecify.annotations.Nullable;

/**
 * Where a query finds of its rows what stands in a {@link Thing}: SQL of the program's own, never input. In it {@code
 * :knowOrganisation}, {@code :knowPerson} and {@code :knowSite} are the caller's. What a table does not have is null.
 *
 * @param ofOrganisation the condition under which a row is the caller's organisation's
 * @param ofSite that it is about the caller's site
 * @param own that it is the caller's own
 * @param named that the caller was named to it
 */
public record Columns(
        String ofOrganisation,
        @Nullable String ofSite,
        @Nullable String own,
        @Nullable String named) {

    /** Rows with the organisation's id in this column. */
    public static Columns organisation(String column) {
        return new Columns(column + " = :knowOrganisation", null, null, null);
    }

    /** Rows that are an organisation's in another way. */
    public static Columns organisationWhere(String condition) {
        return new Columns("(" + condition + ")", null, null, null);
    }

    /** With the site's id in this column. */
    public Columns site(String column) {
        return new Columns(ofOrganisation, column + " = :knowSite", own, named);
    }

    /** With the id in this column of the contact whose own a row is. */
    public Columns owner(String column) {
        return new Columns(ofOrganisation, ofSite, column + " = :knowPerson", named);
    }

    /** With this condition for those whom the caller was named to. */
    public Columns namedWhere(String condition) {
        return new Columns(ofOrganisation, ofSite, own, condition);
    }
}

package dev.porchlight.directory;

/** The words for what people are to each other, as identity-service gives them out. */
public final class Roles {

    /** Of contacts: whom the service team turns to first. */
    public static final String PRIMARY_SERVICE_CONTACT = "primary-service-contact";

    /** Of contacts: gets and sees what their organisation pays for. */
    public static final String BILLING_CONTACT = "billing-contact";

    /** Of contacts: says yes or no for their organisation. */
    public static final String APPROVER = "approver";

    /** Of contacts: uses the portal. */
    public static final String USER = "user";

    /** Of agents. */
    public static final String TECHNICIAN = "technician";

    /** Of agents. */
    public static final String PROJECT_MANAGER = "project-manager";

    /** Of agents. */
    public static final String ACCOUNT_MANAGER = "account-manager";

    /** Of agents. */
    public static final String BILLING = "billing";

    /** Of agents. */
    public static final String ADMINISTRATOR = "administrator";

    private Roles() {}
}

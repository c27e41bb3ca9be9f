package dev.porchlight.e2e.system;

/**
 * Somebody who can sign in.
 *
 * @param id the contact's or agent's; null where a test has no use for it
 */
public record Person(String id, String name, String email, String password) {

    public static final String DEMO_PASSWORD = "lamp-in-the-window";

    public static final Person AGENT = demo("Priya Nair", "agent@northgate.example");
    public static final Person ADMINISTRATOR = demo("Tom Ashworth", "admin@northgate.example");
    public static final Person HARBOUR_PRIMARY = demo("Helen Marsh", "primary@harbour.example");
    public static final Person HARBOUR_USER = demo("Owen Pritchard", "user@harbour.example");
    public static final Person KESTREL_PRIMARY = demo("Margaret Holt", "primary@kestrel.example");

    private static Person demo(String name, String email) {
        return new Person(null, name, email, DEMO_PASSWORD);
    }

    public Person withPassword(String other) {
        return new Person(id, name, email, other);
    }
}

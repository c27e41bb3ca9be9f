package dev.porchlight.notification;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A provider for tests of what needs no database. */
public record SaidMsp(
        String name,
        String address,
        String phone,
        String email,
        @Nullable String accent) implements Msp {

    public SaidMsp(String name, String address, String phone, String email) {
        this(name, address, phone, email, null);
    }

    @Override
    public String senderName() {
        return name;
    }

    @Override
    public String senderEmail() {
        return email;
    }

    @Override
    public @Nullable String logo() {
        return null;
    }

    @Override
    public ZoneId zone() {
        return ZoneId.of("Europe/London");
    }

    @Override
    public String domain() {
        return email.substring(email.indexOf('@') + 1);
    }
}

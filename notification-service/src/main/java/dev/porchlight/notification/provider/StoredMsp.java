package dev.porchlight.notification.provider;

import dev.porchlight.notification.Msp;
import java.time.Duration;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads it again every few seconds, when somebody asks: each replica does so for itself. */
@Component
class StoredMsp implements Msp {

    private static final long KEEP = Duration.ofSeconds(2).toNanos();

    private record Known(
            String name,
            String address,
            String phone,
            String email,
            String senderName,
            String senderEmail,
            @Nullable String accent,
            ZoneId zone) {}

    private record Read(Known known, @Nullable String logo) {}

    private final JdbcClient jdbc;
    private final Known first;
    private final String domain;
    private final String publicUrl;
    private volatile Read read;
    private volatile long readAt = System.nanoTime() - KEEP;

    StoredMsp(
            JdbcClient jdbc,
            FirstMsp first,
            @Value("${porchlight.zone}") ZoneId zone,
            @Value("${porchlight.public-url}") String publicUrl) {
        this.jdbc = jdbc;
        this.publicUrl = publicUrl;
        this.first = new Known(
                first.name(), first.address(), first.phone(), first.email(), first.name(), first.email(), null, zone);
        this.read = new Read(this.first, null);
        this.domain = first.email().substring(first.email().indexOf('@') + 1);
    }

    private Known known() {
        return read().known();
    }

    private Read read() {
        if (System.nanoTime() - readAt >= KEEP) {
            String logo = jdbc.sql("select file from provider_logo where file is not null")
                    .query(String.class)
                    .optional()
                    .orElse(null);
            Known known = jdbc.sql("select * from provider")
                    .query((row, number) -> new Known(
                            row.getString("name"),
                            row.getString("address"),
                            row.getString("phone"),
                            row.getString("email"),
                            row.getString("sender_name"),
                            row.getString("sender_email"),
                            row.getString("accent"),
                            ZoneId.of(row.getString("zone"))))
                    .optional()
                    .orElse(first);
            read = new Read(known, logo == null ? null : publicUrl + "/logo/" + logo);
            readAt = System.nanoTime();
        }
        return read;
    }

    @Override
    public String name() {
        return known().name();
    }

    @Override
    public String address() {
        return known().address();
    }

    @Override
    public String phone() {
        return known().phone();
    }

    @Override
    public String email() {
        return known().email();
    }

    @Override
    public String senderName() {
        return known().senderName();
    }

    @Override
    public String senderEmail() {
        return known().senderEmail();
    }

    @Override
    public @Nullable String accent() {
        return known().accent();
    }

    @Override
    public @Nullable String logo() {
        return read().logo();
    }

    @Override
    public ZoneId zone() {
        return known().zone();
    }

    @Override
    public String domain() {
        return domain;
    }
}

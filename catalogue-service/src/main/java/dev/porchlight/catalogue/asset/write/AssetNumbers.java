package dev.porchlight.catalogue.asset.write;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which number an asset gets. */
@Component
class AssetNumbers {

    private final JdbcClient jdbc;

    AssetNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The one that is said, or that it has, or the next. */
    String of(UUID id, AssetBody body) {
        if (body.number() != null && !body.number().isBlank()) {
            return body.number();
        }
        return jdbc.sql("select number from asset where id = ?")
                .param(id)
                .query(String.class)
                .optional()
                .orElseGet(() -> "A"
                        + jdbc.sql("select nextval('asset_number')")
                                .query(Long.class)
                                .single());
    }
}

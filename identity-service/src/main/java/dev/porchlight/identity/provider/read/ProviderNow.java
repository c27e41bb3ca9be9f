package dev.porchlight.identity.provider.read;

import dev.porchlight.identity.account.AgentsSecondFactor;
import dev.porchlight.identity.provider.Provider;
import dev.porchlight.identity.provider.events.ProviderDetails;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Who runs the portal now: as administrators say or, until they have said, as the environment does. */
@Component
public class ProviderNow implements AgentsSecondFactor {

    /** @param version null as long as it is what the environment says */
    public record Stored(
            ProviderDetails details,
            @Nullable Logo logo,
            @Nullable Long version) {}

    /**
     * Their logo.
     *
     * @param hash of its content, by which it is asked for
     * @param type its media type: {@code image/png} or {@code image/svg+xml}
     */
    public record Logo(String hash, String type) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final FirstProvider first;

    ProviderNow(JdbcClient jdbc, JsonMapper json, FirstProvider first) {
        this.jdbc = jdbc;
        this.json = json;
        this.first = first;
    }

    @Override
    public boolean isWanted() {
        Boolean said = read().details().agentsSecondFactor();
        return said == null ? first.agentsSecondFactor() : said;
    }

    public Stored read() {
        return jdbc.sql("select details, logo_hash, logo_type, version from provider where id = ?")
                .param(Provider.ID)
                .query((row, number) -> new Stored(
                        row.getString("details") == null
                                ? first.details()
                                : json.readValue(row.getString("details"), ProviderDetails.class),
                        row.getString("logo_hash") == null
                                ? null
                                : new Logo(row.getString("logo_hash"), row.getString("logo_type")),
                        row.getLong("version")))
                .optional()
                .orElseGet(() -> new Stored(first.details(), null, null));
    }
}

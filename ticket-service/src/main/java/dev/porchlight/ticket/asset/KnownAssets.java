package dev.porchlight.ticket.asset;

import dev.porchlight.directory.Columns;
import dev.porchlight.directory.Known;
import dev.porchlight.directory.WhoMayKnow;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The assets that somebody may name. Who may know of one is catalogue-service's rule: its owner always, others of the
 * organisation by their visibility.
 */
@Repository
public class KnownAssets {

    private static final WhoMayKnow ASSETS = WhoMayKnow.agents()
            .machines("tickets:read", "tickets:write")
            .owner()
            .byVisibility();

    private static final Columns ROWS =
            Columns.organisation("a.organisation_id").site("a.site_id").owner("a.owner_id");

    private final JdbcClient jdbc;

    KnownAssets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What an asset of the organisation is called: its number and type.
     *
     * @throws NotFound if it is another's, or the caller may not know of it
     */
    public String choose(UUID asset, UUID organisation, Caller by) {
        Known known = ASSETS.by(by, ROWS);
        return jdbc.sql("""
                        select a.number || coalesce(' (' || y.name || ')', '')
                        from known_asset a left join known_asset_type y on y.id = a.type_id
                        where a.id = :id and a.organisation_id = :organisation and (%s)""".formatted(known.condition()))
                .param("id", asset)
                .param("organisation", organisation)
                .params(known.parameters())
                .query(String.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Whether the caller may know of it. */
    public boolean isKnownTo(UUID asset, Caller caller) {
        Known known = ASSETS.by(caller, ROWS);
        return jdbc.sql("select exists (select from known_asset a where a.id = :id and (" + known.condition() + "))")
                .param("id", asset)
                .params(known.parameters())
                .query(Boolean.class)
                .single();
    }
}

package dev.porchlight.catalogue.asset.read;

import dev.porchlight.catalogue.asset.MayKnowAsset;
import dev.porchlight.directory.Known;
import dev.porchlight.platform.paging.Cursors;
import dev.porchlight.platform.paging.Page;
import dev.porchlight.platform.paging.PageRequest;
import dev.porchlight.platform.paging.PagedQuery;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.security.Caller;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which of the assets that somebody may see they want to see. */
record AssetFilter(
        String scope,
        String q,
        UUID organisationId,
        UUID siteId,
        UUID ownerId,
        UUID typeId,
        List<String> status,
        LocalDate endsUntil) {

    /** Among all organisations' assets. Those of one are counted as far as any list is. */
    private static final int COUNTED_OF_ALL = 1_000;

    <T> Page<T> page(Caller caller, PageRequest page, JdbcClient jdbc, Cursors cursors, RowMapper<T> mapper) {
        return query(caller).page(jdbc, cursors, page, mapper);
    }

    /** All of it. */
    PagedQuery query(Caller caller) {
        caller.requirePersonOr(MayKnowAsset.READ);
        Known known = MayKnowAsset.OF_ASSETS.by(caller, AssetTable.ROWS);
        PagedQuery query = new PagedQuery(AssetController.COLUMNS, "asset a")
                .beside(AssetController.NAMES)
                .key("a.id")
                .where(known.condition(), known.parameters())
                .sortable(AssetController.SORTING)
                .defaultSort("number");
        UUID within = caller.isCustomer() ? caller.organisationId() : organisationId;
        if (within == null) {
            query.counted(COUNTED_OF_ALL);
        }
        narrowToScope(query, caller);
        narrow(query, "a.organisation_id", "organisation", organisationId);
        narrow(query, "a.site_id", "site", siteId);
        narrow(query, "a.owner_id", "owner", ownerId);
        narrow(query, "a.type_id", "type", typeId);
        if (status == null || status.isEmpty()) {
            query.where("a.status <> 'retired'");
        } else {
            query.where("a.status in (:statuses)", "statuses", status);
        }
        if (endsUntil != null) {
            query.where("a.warranty_until <= :ends or a.licence_until <= :ends", "ends", endsUntil);
        }
        AssetMatches.narrow(query, q, within);
        return query;
    }

    private void narrowToScope(PagedQuery query, Caller caller) {
        switch (scope == null ? "all" : scope) {
            case "all" -> {}
            case "mine" -> query.where("a.owner_id = :me", "me", caller.personId());
            case "site" ->
                query.where("a.site_id = cast(nullif(:mySite, '') as uuid)", "mySite", caller.claim("site", ""));
            default -> throw new InvalidInput("scope", "must be one of mine, site, all");
        }
    }

    private static void narrow(PagedQuery query, String column, String name, UUID value) {
        if (value != null) {
            query.where(column + " = :" + name, name, value);
        }
    }
}

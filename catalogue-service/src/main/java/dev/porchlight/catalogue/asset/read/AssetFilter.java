package dev.porchlight.catalogue.asset.read;

import dev.porchlight.catalogue.asset.MayKnowAsset;
import dev.porchlight.directory.Known;
import dev.porchlight.platform.paging.PagedQuery;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.security.Caller;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

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

    PagedQuery query(Caller caller) {
        caller.requirePersonOr(MayKnowAsset.READ);
        Known known = MayKnowAsset.OF_ASSETS.by(caller, AssetTable.ROWS);
        PagedQuery query = new PagedQuery(AssetController.COLUMNS, "asset a")
                .beside(AssetController.NAMES)
                .key("a.id")
                .where(known.condition(), known.parameters())
                .sortable(AssetController.SORTING)
                .defaultSort("number");
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
        if (q != null && !q.isBlank()) {
            query.where(
                    "a.search like lower(:typed collate \"pg_c_utf8\") collate \"default\"",
                    "typed",
                    "%" + q.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
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

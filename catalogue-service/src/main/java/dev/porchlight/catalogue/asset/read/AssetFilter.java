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
import org.jspecify.annotations.Nullable;
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

    /** How many assets are looked at one by one before the index on letters is asked: of one organisation, and of all. */
    private static final int LOOKED_AT = 200;

    private static final int LOOKED_AT_OF_ALL = 2_000;

    /**
     * The page that was asked for. What is looked for in order of number is looked for among the first assets of all: letters
     * that stand in many are found there at once, and only how many more there are is then not said.
     */
    <T> Page<T> page(Caller caller, PageRequest page, JdbcClient jdbc, Cursors cursors, RowMapper<T> mapper) {
        boolean byNumber =
                page.cursor() == null && (page.sort() == null || page.sort().equals("number"));
        if (typed() != null && byNumber) {
            Page<T> first = query("(" + first(caller) + ") a", caller).page(jdbc, cursors, page, mapper);
            if (areAll(caller, jdbc)) {
                return first;
            }
            if (first.total() > (long) page.page() * page.size()) {
                return new Page<>(first.items(), first.page(), first.size(), first.total(), true, null);
            }
        }
        return query(caller).page(jdbc, cursors, page, mapper);
    }

    /** All of it. */
    PagedQuery query(Caller caller) {
        PagedQuery query = query("asset a", caller);
        if (typed() != null && within(caller) != null) {
            query.where("a.letters @> letters_of(cast(:within as uuid), " + small("typed") + ")", "typed", typed());
        }
        return query;
    }

    /** The first of those that an index leads to in order of number, whatever stands in them. */
    private String first(Caller caller) {
        String whose = within(caller) == null ? "true" : "a.organisation_id = cast(:within as uuid)";
        String owner = "mine".equals(scope) ? " and a.owner_id = cast(:me as uuid)" : "";
        return "select * from asset a where " + whose + owner + " order by a.number, a.id limit " + lookedAt(caller);
    }

    private int lookedAt(Caller caller) {
        return within(caller) == null ? LOOKED_AT_OF_ALL : LOOKED_AT;
    }

    /** Whether the first are all there are. */
    private boolean areAll(Caller caller, JdbcClient jdbc) {
        return jdbc.sql("select count(*) from (" + first(caller) + ") first")
                        .param("within", within(caller))
                        .param("me", caller.id())
                        .query(Integer.class)
                        .single()
                < lookedAt(caller);
    }

    /** The one organisation whose assets are asked for; null for all of them. */
    private @Nullable UUID within(Caller caller) {
        return caller.isCustomer() ? caller.organisationId() : organisationId;
    }

    /** What is looked for; null for nothing. Less than three letters are looked for where a word begins. */
    private @Nullable String typed() {
        if (q == null || q.isBlank()) {
            return null;
        }
        String text = q.strip();
        return text.codePointCount(0, text.length()) < 3 ? " " + text : text;
    }

    private PagedQuery query(String from, Caller caller) {
        caller.requirePersonOr(MayKnowAsset.READ);
        Known known = MayKnowAsset.OF_ASSETS.by(caller, AssetTable.ROWS);
        PagedQuery query = new PagedQuery(AssetController.COLUMNS, from)
                .with("within", within(caller))
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
        if (typed() != null) {
            query.where(
                    "' ' || a.search like " + small("pattern"),
                    "pattern",
                    "%" + typed().replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        return query;
    }

    /** In small letters, as it stands in the rows. */
    private static String small(String parameter) {
        return "lower(:" + parameter + " collate \"pg_c_utf8\") collate \"default\"";
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

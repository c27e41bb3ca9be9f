package dev.porchlight.gateway.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.AbstractResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/**
 * While a release takes another's place, a page of one asks replicas of the other for its files. So each replica puts its own
 * into the database before it serves anything, and what it has not itself is looked for there.
 */
@Component
class SharedAssets extends AbstractResourceResolver implements SmartInitializingSingleton {

    private static final String FOLDER = "/static/assets/";

    private final JdbcTemplate jdbc;

    SharedAssets(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Names are enough: of another content a file has another name. */
    @Override
    public void afterSingletonsInstantiated() {
        try {
            List<Object[]> own = new ArrayList<>();
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:" + FOLDER + "**/*.*")) {
                var address = file.getURL().getPath();
                if (!address.endsWith(".br") && !address.endsWith(".gz")) {
                    var name = address.substring(address.lastIndexOf(FOLDER) + FOLDER.length());
                    own.add(new Object[] {name, file.getContentAsByteArray()});
                }
            }
            jdbc.batchUpdate(
                    "insert into asset values (?, ?, now()) on conflict (name) do update set seen_at = now()", own);
        } catch (IOException unreadable) {
            throw new IllegalStateException("The UI's files cannot be read", unreadable);
        }
    }

    @Scheduled(fixedDelayString = "PT24H", initialDelayString = "PT24H")
    void keepThoseInUse() {
        afterSingletonsInstantiated();
        jdbc.update("delete from asset where seen_at < now() - interval '30 days'");
    }

    @Override
    protected Resource resolveResourceInternal(
            HttpServletRequest request, String path, List<? extends Resource> locations, ResourceResolverChain chain) {
        var own = chain.resolveResource(request, path, locations);
        return own == null ? ofAnotherRelease(path) : own;
    }

    private Resource ofAnotherRelease(String name) {
        try {
            return jdbc.queryForList("select content from asset where name = ?", byte[].class, name).stream()
                    .findFirst()
                    .map(content -> new Asset(name, content))
                    .orElse(null);
        } catch (DataAccessException databaseAway) {
            logger.warn("It is not known whether another release has " + name, databaseAway);
            return null;
        }
    }

    @Override
    protected String resolveUrlPathInternal(
            String path, List<? extends Resource> locations, ResourceResolverChain chain) {
        return chain.resolveUrlPath(path, locations);
    }

    /** Its type goes by its name. */
    private static final class Asset extends ByteArrayResource {

        private final String name;

        Asset(String name, byte[] content) {
            super(content);
            this.name = name;
        }

        @Override
        public String getFilename() {
            return name;
        }

        @Override
        public boolean equals(Object other) {
            return super.equals(other) && other instanceof Asset asset && asset.name.equals(name);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }
}

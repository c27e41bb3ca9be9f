package dev.porchlight.knowledge.file;

import dev.porchlight.knowledge.article.ArticleFiles;
import dev.porchlight.knowledge.article.events.AttachedFile;
import dev.porchlight.knowledge.article.read.Readable;
import dev.porchlight.platform.file.Upload;
import dev.porchlight.platform.file.Uploads;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.security.Caller;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which files belong to articles, and who may have them. */
@Repository
class ArticleUploads implements ArticleFiles {

    private final Uploads uploads;
    private final UnusedFiles unused;
    private final JdbcClient jdbc;

    ArticleUploads(Uploads uploads, UnusedFiles unused, JdbcClient jdbc) {
        this.uploads = uploads;
        this.unused = unused;
        this.jdbc = jdbc;
    }

    @Override
    public List<AttachedFile> attach(List<UUID> ids, UUID articleId, Caller by) {
        unused.isUsed(ids);
        return uploads.claim(ids, articleId, null, by).stream()
                .map(file -> new AttachedFile(file.id(), file.name(), file.type(), file.size()))
                .toList();
    }

    @Override
    public void show(Collection<UUID> ids, UUID articleId, Caller by) {
        unused.isUsed(ids);
        for (UUID id : ids) {
            if (!isAnArticles(id)) {
                claim(id, articleId, by);
            }
        }
    }

    /** A file, if the caller may have it: one of an edition that they may read; any, and their own that waits, as an author. */
    Optional<Upload> openTo(Caller caller, UUID id) {
        Readable readable = Readable.by(caller);
        return jdbc.sql("""
                        select u.id, u.name, u.type, u.size from upload u
                        where u.id = :id and u.infection is null and (
                          :author and (u.owner_id is not null or u.uploader_id = :me)
                          or exists (
                            select 1 from article_edition e join article a on a.id = e.article_id and a.edition = e.edition
                            where e.file_ids @> array[u.id] and (%s)))""".formatted(readable.condition()))
                .param("id", id)
                .param("author", caller.isAgent() || caller.scopes().contains("knowledge:write"))
                .param("me", caller.id())
                .params(readable.parameters())
                .query(Upload.class)
                .optional();
    }

    private boolean isAnArticles(UUID id) {
        return jdbc.sql("select exists (select 1 from upload where id = ? and owner_id is not null)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    private void claim(UUID id, UUID articleId, Caller by) {
        try {
            uploads.claim(List.of(id), articleId, null, by);
        } catch (InvalidInput e) {
            throw new InvalidInput("/markdown", "shows a file that you did not upload: /api/article-files/" + id);
        }
    }
}

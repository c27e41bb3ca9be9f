package dev.porchlight.catalogue.request;

import dev.porchlight.catalogue.asset.Assets;
import dev.porchlight.directory.Directory;
import dev.porchlight.forms.Answer;
import dev.porchlight.forms.Known;
import dev.porchlight.forms.QuestionType;
import dev.porchlight.platform.file.Uploads;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Colleagues by the directory, files by the uploads, things by who may know of them. */
@Repository
class StoredChoosable implements Choosable, RequestFiles {

    private final JdbcClient jdbc;
    private final Directory directory;
    private final Uploads uploads;
    private final Assets assets;

    StoredChoosable(JdbcClient jdbc, Directory directory, Uploads uploads, Assets assets) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.uploads = uploads;
        this.assets = assets;
    }

    @Override
    public Known by(Directory.Contact requester, UUID request, Caller caller) {
        return (type, id) -> switch (type) {
            case PERSON ->
                directory
                        .contact(id)
                        .filter(person -> person.organisationId().equals(requester.organisationId()))
                        .map(Directory.Contact::name);
            case FILE -> file(id, request, caller);
            case ASSET ->
                Optional.of(
                        assets.numberOf(id, requester.organisationId(), caller).orElseThrow(NotFound::new));
            default -> Optional.empty();
        };
    }

    private Optional<String> file(UUID id, UUID request, Caller caller) {
        return jdbc.sql("""
                        select name from upload where id = ? and infection is null
                          and (owner_id is null and uploader_id = ? or owner_id = ?)""")
                .params(id, caller.id(), request)
                .query(String.class)
                .optional();
    }

    @Override
    public void attach(List<Answer> answers, UUID requestId, Caller by) {
        List<UUID> files = answers.stream()
                .filter(answer -> answer.type() == QuestionType.FILE)
                .flatMap(answer -> answer.values().stream())
                .map(UUID::fromString)
                .toList();
        uploads.claim(files, requestId, "everybody", by);
    }
}

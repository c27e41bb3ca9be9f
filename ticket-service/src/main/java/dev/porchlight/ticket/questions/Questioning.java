package dev.porchlight.ticket.questions;

import dev.porchlight.directory.Directory;
import dev.porchlight.forms.Answering;
import dev.porchlight.forms.Answers;
import dev.porchlight.forms.Edition;
import dev.porchlight.forms.Form;
import dev.porchlight.forms.QuestionType;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.problem.InvalidInput.FieldError;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.ticket.asset.KnownAssets;
import dev.porchlight.ticket.questions.IssueForms.Asked;
import dev.porchlight.ticket.questions.events.Answered;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Holds what somebody answered against what their organisation is asked. */
@Component
public class Questioning {

    private final IssueForms forms;
    private final Directory directory;
    private final KnownAssets assets;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ZoneId zone;

    Questioning(
            IssueForms forms,
            Directory directory,
            KnownAssets assets,
            JdbcClient jdbc,
            Clock clock,
            @Value("${porchlight.zone}") ZoneId zone) {
        this.forms = forms;
        this.directory = directory;
        this.assets = assets;
        this.jdbc = jdbc;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * What is kept of it. Customers have to answer what is required; the service team and machines report what they
     * know.
     *
     * @return null if nothing was answered
     */
    public @Nullable Answered answered(@Nullable Given given, UUID organisationId, Caller by) {
        if (given == null && !by.isCustomer()) {
            return null;
        }
        Asked asked = forms.of(organisationId);
        Edition edition = given == null ? asked.editions().current().orElse(null) : counting(given, asked);
        Form form = edition == null ? Form.EMPTY : edition.base();
        Map<String, @Nullable Object> raw = given == null ? Map.of() : given.answers();
        Answering answering = new Answering(
                form, (type, id) -> nameOf(type, id, organisationId, by), LocalDate.ofInstant(clock.instant(), zone));
        Answers answers = by.isCustomer() ? answering.complete(raw) : answering.soFar(raw);
        if (!answers.areSound()) {
            throw new InvalidInput(answers.faults().stream()
                    .map(fault -> new FieldError("/questions" + fault.pointer(), fault.message()))
                    .toList());
        }
        return answers.answers().isEmpty() ? null : new Answered(asked.formId(), edition.number(), answers.answers());
    }

    private Edition counting(Given given, Asked asked) {
        Instant now = clock.instant();
        return asked.editions()
                .number(given.edition())
                .filter(edition -> asked.formId().equals(given.formId())
                        && asked.editions().counts(given.edition(), now))
                .orElseThrow(QuestionsHaveChanged::new);
    }

    private Optional<String> nameOf(QuestionType type, UUID id, UUID organisation, Caller by) {
        return switch (type) {
            case PERSON ->
                directory
                        .contact(id)
                        .filter(person -> person.organisationId().equals(organisation))
                        .map(Directory.Contact::name);
            case ASSET -> Optional.of(assets.choose(id, organisation, by));
            case FILE -> waitingFile(id, by);
            default -> Optional.empty();
        };
    }

    private Optional<String> waitingFile(UUID id, Caller by) {
        return jdbc.sql("""
                        select name from upload
                        where id = ? and infection is null and owner_id is null and uploader_id = ?""").params(id, by.id()).query(String.class).optional();
    }
}

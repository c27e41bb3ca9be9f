package dev.porchlight.ticket.questions.read;

import dev.porchlight.forms.Edition;
import dev.porchlight.forms.Editions;
import dev.porchlight.forms.Form;
import dev.porchlight.platform.command.DerivedIds;
import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.platform.web.Times;
import dev.porchlight.ticket.questions.IssueForms;
import dev.porchlight.ticket.questions.events.IssueFormDraftSaved;
import dev.porchlight.ticket.questions.events.IssueFormDropped;
import dev.porchlight.ticket.questions.events.IssueFormPublished;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The forms and all their editions, in tables that are written in the transaction of the command itself. */
@Component
@ProcessingGroup("issue-forms")
class IssueFormTable implements IssueForms {

    private final DerivedIds ids;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    IssueFormTable(DerivedIds ids, JdbcClient jdbc, JsonMapper json) {
        this.ids = ids;
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public Asked of(@Nullable UUID organisationId) {
        UUID form = jdbc.sql("""
                        select id from issue_form
                        where edition > 0 and not dropped and (organisation_id = :organisation or organisation_id is null)
                        order by organisation_id is null limit 1""")
                .param("organisation", organisationId)
                .query(UUID.class)
                .optional()
                .orElseGet(() -> formOf(null));
        return new Asked(form, editions(form));
    }

    @Override
    public Optional<Owner> whose(UUID formId) {
        return jdbc.sql("select organisation_id from issue_form where id = ?")
                .param(formId)
                .query((row, number) -> new Owner(row.getObject(1, UUID.class)))
                .optional();
    }

    @Override
    public UUID formOf(@Nullable UUID organisationId) {
        return ids.of("issue form of " + (organisationId == null ? "everybody" : organisationId));
    }

    Editions editions(UUID form) {
        Editions editions = new Editions();
        jdbc.sql("select edition, form, published_at from issue_form_edition where form_id = ? order by edition")
                .param(form)
                .query((row, number) -> new Edition(
                        row.getInt("edition"),
                        json.readValue(row.getString("form"), Form.class),
                        List.of(),
                        Times.of(row, "published_at")))
                .list()
                .forEach(editions::add);
        return editions;
    }

    @EventHandler
    void on(IssueFormDraftSaved event, @SequenceNumber long version) {
        jdbc.sql("""
                insert into issue_form (id, organisation_id, draft, version) values (?, ?, cast(? as jsonb), ?)
                on conflict (id) do update set draft = excluded.draft, version = excluded.version,
                  begun_anew = issue_form.dropped""")
                .params(event.formId(), event.organisationId(), json.writeValueAsString(event.form()), version)
                .update();
    }

    @EventHandler
    void on(IssueFormPublished event, Envelope envelope) {
        jdbc.sql("""
                insert into issue_form_edition (form_id, edition, form, published_at)
                values (?, ?, cast(? as jsonb), ?)""")
                .params(
                        event.formId(),
                        event.edition(),
                        json.writeValueAsString(event.form()),
                        envelope.time().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("update issue_form set edition = ?, dropped = false, begun_anew = false, version = ? where id = ?")
                .params(event.edition(), envelope.sequence(), event.formId())
                .update();
    }

    @EventHandler
    void on(IssueFormDropped event, @SequenceNumber long version) {
        jdbc.sql("update issue_form set dropped = true, begun_anew = false, version = ? where id = ?")
                .params(version, event.formId())
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate issue_form_edition, issue_form").update();
    }
}

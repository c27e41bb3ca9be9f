package dev.porchlight.ticket.questions.read;

import dev.porchlight.forms.Edition;
import dev.porchlight.forms.Editions;
import dev.porchlight.forms.Form;
import dev.porchlight.forms.FormDifferences;
import dev.porchlight.forms.FormDifferences.Difference;
import dev.porchlight.platform.paging.Named;
import dev.porchlight.platform.position.Versioned;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.web.Times;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

@RestController
@RequestMapping("/api/issue-forms")
@Tag(name = "Questions when an issue is reported")
class IssueFormEditingController {

    /**
     * A form in the list.
     *
     * @param organisation null for everybody without questions of their own
     * @param edition the one that is asked now; 0 before the first
     * @param unpublished whether the draft differs from what is asked
     */
    record IssueFormItem(
            UUID id,
            @Nullable Named organisation,
            int edition,
            @Nullable Instant publishedAt,
            boolean unpublished,
            long version) {}

    /** When an edition was published. */
    record PublishedEdition(int edition, Instant publishedAt) {}

    /** A form as those who keep it see it. */
    record IssueFormEditing(
            UUID id,
            @Nullable Named organisation,
            Form draft,

            @Schema(description = "What the draft changes in the form that is asked now")
            List<Difference> differences,

            List<PublishedEdition> editions,
            long version)
            implements Versioned {}

    private static final String FORMS = """
            select f.*, o.name as organisation_name, coalesce(e.edition, 0) as asked, e.published_at, e.form,
              e.form is distinct from f.draft as unpublished
            from issue_form f
            left join directory_organisation o on o.id = f.organisation_id
            left join issue_form_edition e on e.form_id = f.id and e.edition = f.edition and not f.dropped
            where (not f.dropped or f.begun_anew)""";

    private final IssueFormTable forms;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    IssueFormEditingController(IssueFormTable forms, JdbcClient jdbc, JsonMapper json) {
        this.forms = forms;
        this.jdbc = jdbc;
        this.json = json;
    }

    @ModelAttribute
    void onlyTheServiceTeam(Caller caller) {
        caller.requireAgentOr("tickets:write");
    }

    @GetMapping
    @Operation(summary = "List the forms: everybody's first, then those of single organisations")
    List<IssueFormItem> list() {
        return jdbc.sql(FORMS + " order by f.organisation_id is not null, lower(o.name)")
                .query((row, number) -> new IssueFormItem(
                        row.getObject("id", UUID.class),
                        Named.of(row, "organisation"),
                        row.getInt("asked"),
                        Times.of(row, "published_at"),
                        row.getBoolean("unpublished"),
                        row.getLong("version")))
                .list();
    }

    @GetMapping("/{id}")
    @Operation(summary = "Open a form for editing: its draft, what that changes, its editions")
    IssueFormEditing editing(@PathVariable UUID id) {
        Editions editions = forms.editions(id);
        return jdbc.sql(FORMS + " and f.id = ?")
                .param(id)
                .query((row, number) -> {
                    Form draft = json.readValue(row.getString("draft"), Form.class);
                    String asked = row.getString("form");
                    return new IssueFormEditing(
                            id,
                            Named.of(row, "organisation"),
                            draft,
                            FormDifferences.between(
                                    asked == null ? Form.EMPTY : json.readValue(asked, Form.class), draft),
                            editions.all().stream()
                                    .map(edition -> new PublishedEdition(edition.number(), edition.publishedAt()))
                                    .toList(),
                            row.getLong("version"));
                })
                .optional()
                .orElseThrow(NotFound::new);
    }

    @GetMapping("/{id}/editions/{edition}")
    @Operation(summary = "See an edition of a form, which never changes")
    Edition edition(@PathVariable UUID id, @PathVariable int edition) {
        return forms.editions(id).number(edition).orElseThrow(NotFound::new);
    }

    @GetMapping("/{id}/editions/{edition}/differences")
    @Operation(summary = "What an edition changed in the one before it")
    List<Difference> differences(@PathVariable UUID id, @PathVariable int edition) {
        Editions editions = forms.editions(id);
        Form now = editions.number(edition).orElseThrow(NotFound::new).base();
        return FormDifferences.between(
                editions.number(edition - 1).map(Edition::base).orElse(Form.EMPTY), now);
    }
}

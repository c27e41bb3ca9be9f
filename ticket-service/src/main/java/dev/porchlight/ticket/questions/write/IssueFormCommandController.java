package dev.porchlight.ticket.questions.write;

import dev.porchlight.forms.Edition;
import dev.porchlight.forms.Form;
import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.ticket.questions.IssueForms;
import dev.porchlight.ticket.questions.commands.BeginIssueForm;
import dev.porchlight.ticket.questions.commands.DropIssueForm;
import dev.porchlight.ticket.questions.commands.PublishIssueForm;
import dev.porchlight.ticket.questions.commands.SaveIssueFormDraft;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/issue-forms")
@Tag(name = "Questions when an issue is reported")
class IssueFormCommandController {

    record ForOrganisation(@NotNull(message = "is required") UUID organisationId) {}

    record Begun(UUID id) {}

    record Draft(@NotNull(message = "is required") Form form) {}

    private final Commands commands;
    private final IssueForms forms;

    IssueFormCommandController(Commands commands, IssueForms forms) {
        this.commands = commands;
        this.forms = forms;
    }

    @ModelAttribute
    void onlyTheServiceTeam(Caller caller) {
        caller.requireAgentOr("tickets:write");
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Begin questions of an organisation's own",
            description = "They begin as a draft of what it is asked now, and are asked once they are published. An"
                    + " organisation that has some keeps them as they are.")
    Begun begin(@Valid @RequestBody ForOrganisation body, Caller caller) {
        Form now = forms.of(body.organisationId())
                .editions()
                .current()
                .map(Edition::base)
                .orElse(Form.EMPTY);
        UUID form = forms.formOf(body.organisationId());
        commands.send(new BeginIssueForm(form, body.organisationId(), now), caller);
        return new Begun(form);
    }

    @PutMapping("/{id}/draft")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Save questions that are being worked on",
            description = "With If-Match, only if nobody else saved meanwhile.")
    void save(@PathVariable UUID id, @Valid @RequestBody Draft body, Caller caller) {
        commands.send(
                new SaveIssueFormDraft(
                        id, forms.whose(id).orElseThrow(NotFound::new).organisationId(), body.form()),
                caller);
    }

    @PostMapping("/{id}/editions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Publish the draft: from now on this is asked")
    void publish(@PathVariable UUID id, Caller caller) {
        commands.send(new PublishIssueForm(id), caller);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Ask an organisation what everybody is asked",
            description = "What was answered until now stays with its tickets.")
    void drop(@PathVariable UUID id, Caller caller) {
        commands.send(new DropIssueForm(id), caller);
    }
}

package dev.porchlight.project.project.write;

import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.number.Numbers;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.text.PlainText;
import dev.porchlight.project.project.ProjectTeam;
import dev.porchlight.project.project.commands.OpenProject;
import dev.porchlight.project.template.read.Templates;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Projects")
class OpenProjectController {

    /** What a project begins with. */
    record NewProject(
            @NotNull(message = "is required") @Size(max = 200, message = "must have at most 200 characters")
            String title,

            @NotNull(message = "is required") UUID organisationId,
            @Nullable UUID siteId,

            @Schema(description = "In the MSP's words", example = "Migration")
            @NotNull(message = "is required")
            @Size(max = 80, message = "must have at most 80 characters")
            String type,

            @Schema(description = "The agent who runs it") @Nullable
            UUID managerId,

            @Schema(description = "May be in the past") @Nullable
            LocalDate startDate,

            @Nullable LocalDate targetDate,

            @Schema(description = "Contacts who may know of it beside the primary service contacts")
            @Size(max = 50, message = "must be at most 50 people")
            @Nullable
            List<@NotNull(message = "is required") UUID> followerIds,

            @Schema(description = "The template whose plan it begins with") @Nullable
            UUID templateId) {}

    record OpenedProject(UUID id, long number) {}

    private final Commands commands;
    private final Numbers numbers;
    private final Templates templates;

    OpenProjectController(Commands commands, Numbers numbers, Templates templates) {
        this.commands = commands;
        this.numbers = numbers;
        this.templates = templates;
    }

    @PostMapping("/api/projects")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Open a project", description = "Customers see its title, status and dates from the start.")
    ResponseEntity<OpenedProject> open(@Valid @RequestBody NewProject project, Caller caller) {
        ProjectTeam.requirePlanning(caller);
        String title = PlainText.line("/title", project.title());
        String type = PlainText.line("/type", project.type());
        Optional<FromTemplate> plan = planOf(project);
        OpenedProject opened = new OpenedProject(UUID.randomUUID(), numbers.next("project_number"));
        commands.send(
                new OpenProject(
                        opened.id(),
                        opened.number(),
                        title,
                        project.organisationId(),
                        project.siteId(),
                        type,
                        project.managerId(),
                        project.startDate(),
                        project.targetDate(),
                        null,
                        Texts.orNone(project.followerIds()),
                        plan.map(FromTemplate::phases).orElse(List.of()),
                        plan.map(FromTemplate::milestones).orElse(List.of())),
                caller);
        return ResponseEntity.created(URI.create("/api/projects/" + opened.id()))
                .body(opened);
    }

    private Optional<FromTemplate> planOf(NewProject project) {
        return Optional.ofNullable(project.templateId()).map(id -> templates
                .find(id)
                .map(template -> new FromTemplate(template, project.startDate()))
                .orElseThrow(() -> new InvalidInput("/templateId", "is not a template we know")));
    }
}
